package fr.parchemin.candidate.vae;

import static java.util.stream.Collectors.groupingBy;

import fr.parchemin.candidate.enrolment.Enrolment;
import fr.parchemin.kit.listing.RowKey;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
public class VaeDeadlines implements PanacheRepositoryBase<VaeDeadline, String> {

    private static final String DUE = "from VaeDeadline d join Enrolment e on e.id = d.enrolmentId"
            + " where d.pending and d.dueOn < :before and (:campus is null or e.campus = :campus)";

    private final Clock clock;

    VaeDeadlines(Clock clock) {
        this.clock = clock;
    }

    void replace(UUID enrolment, List<VaeDeadline> deadlines) {
        var left = deadlines.stream().map(VaeDeadline::code).toList();
        var known = of(List.of(enrolment)).getOrDefault(enrolment, List.of());
        known.stream().filter(one -> !left.contains(one.code())).forEach(this::delete);
        deadlines.stream()
                .filter(one -> known.stream().noneMatch(one::saysSameAs))
                .forEach(one -> getEntityManager().merge(one.kept(clock)));
    }

    /** By enrolment, the earliest first. */
    public Map<UUID, List<VaeDeadline>> of(Collection<UUID> enrolments) {
        return enrolments.isEmpty()
                ? Map.of()
                : list("enrolmentId in ?1 order by dueOn, subject", enrolments).stream()
                        .collect(groupingBy(VaeDeadline::enrolmentId));
    }

    /** Those still to be done before a day, the earliest first. */
    List<Due> due(LocalDate before, @Nullable String campus, @Nullable String after, int limit) {
        var from = Key.read(after);
        return getEntityManager()
                .createQuery(
                        "select new fr.parchemin.candidate.vae.VaeDeadlines$Due(d, e) " + DUE
                                + " and (d.dueOn > :afterDay or (d.dueOn = :afterDay and d.subject > :afterSubject))"
                                + " order by d.dueOn, d.subject",
                        Due.class)
                .setParameter("before", before)
                .setParameter("campus", campus)
                .setParameter("afterDay", from.dueOn)
                .setParameter("afterSubject", from.subject)
                .setMaxResults(limit)
                .getResultList();
    }

    long countDue(LocalDate before, @Nullable String campus) {
        return getEntityManager()
                .createQuery("select count(*) " + DUE, Long.class)
                .setParameter("before", before)
                .setParameter("campus", campus)
                .getSingleResult();
    }

    record Due(VaeDeadline deadline, Enrolment enrolment) {}

    /** Where a deadline stands in the list. */
    record Key(LocalDate dueOn, String subject) {

        private static final Key FIRST = new Key(LocalDate.of(1, 1, 1), "");

        public static Key of(LocalDate dueOn, UUID enrolment, VaeDeadline.Code code) {
            return new Key(dueOn, enrolment + "/" + code);
        }

        static Key read(@Nullable String text) {
            if (text == null) {
                return FIRST;
            }
            var parts = text.split(" ", 2);
            try {
                return new Key(LocalDate.parse(parts[0]), parts.length == 2 ? parts[1] : "");
            } catch (DateTimeParseException noDay) {
                throw RowKey.foreign();
            }
        }

        String text() {
            return dueOn + " " + subject;
        }
    }
}
