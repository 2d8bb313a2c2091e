package fr.parchemin.jury.certificate;

import fr.parchemin.web.problem.Refused;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
public class Certificates implements PanacheRepositoryBase<Certificate, String> {

    /** Which certificates a list shows; null: whatever it is. */
    public record Filter(
            @Nullable String certification,
            @Nullable Integer year,
            @Nullable String campus,
            @Nullable UUID enrolment,
            @Nullable CertificateKind kind,
            @Nullable CertificateStatus status) {

        private String matching() {
            return "true = true"
                    + (certification == null ? "" : " and certification = :certification")
                    + (year == null ? "" : " and issuedOn between :from and :to")
                    + (campus == null ? "" : " and campus = :campus")
                    + (enrolment == null ? "" : " and enrolmentId = :enrolment")
                    + (kind == null ? "" : " and kind = :kind")
                    + (status == null ? "" : " and status = :status");
        }

        private Map<String, Object> values() {
            var values = new HashMap<String, Object>();
            put(values, "certification", certification);
            put(values, "campus", campus);
            put(values, "enrolment", enrolment);
            put(values, "kind", kind);
            put(values, "status", status);
            if (year != null) {
                values.put("from", LocalDate.of(year, 1, 1));
                values.put("to", LocalDate.of(year, 12, 31));
            }
            return values;
        }

        private static void put(Map<String, Object> values, String name, @Nullable Object value) {
            if (value != null) {
                values.put(name, value);
            }
        }
    }

    public Certificate at(String number) {
        return findByIdOptional(number).orElseThrow(() -> new Refused(new AwardRefusal.UnknownCertificate(number)));
    }

    /** Alone, so that the certificate itself is first read under its lock. */
    public UUID enrolmentOf(String number) {
        return getEntityManager()
                .createQuery("select enrolmentId from Certificate where number = :number", UUID.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refused(new AwardRefusal.UnknownCertificate(number)));
    }

    public Certificate locked(String number) {
        return findByIdOptional(number, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(() -> new Refused(new AwardRefusal.UnknownCertificate(number)));
    }

    /** In the order of their numbers: by what is certified, year, and allocation. */
    public List<Certificate> after(@Nullable CertificateNumber last, int limit, Filter filter) {
        var values = filter.values();
        values.put("series", last == null ? "" : last.series());
        values.put("ordinal", last == null ? 0 : last.ordinal());
        return find(
                        filter.matching()
                                + " and (series > :series or series = :series and ordinal > :ordinal)"
                                + " order by series, ordinal",
                        values)
                .page(0, limit)
                .list();
    }

    public long count(Filter filter) {
        return count(filter.matching(), filter.values());
    }

    /** By the hash of its code, which is also what lets a stranger see this one row and no other. */
    Optional<Certificate> verified(VerificationCode code) {
        getEntityManager()
                .createNativeQuery("select set_config('parchemin.verification', :hash, true)", String.class)
                .setParameter("hash", code.hash())
                .getSingleResult();
        return find("hash", code.hash()).firstResultOptional();
    }

    /** Whoever holds the whole is not heard again for it, under whatever enrolment and at whatever campus. */
    public void refuseCertified(UUID enrolmentId, UUID candidateId, String certification) {
        validWholeOf(candidateId, certification).ifPresent(number -> {
            throw new Refused(new AwardRefusal.AlreadyCertified(enrolmentId, number));
        });
    }

    /** Who of these persons holds the whole, by which certificate; none of them is awarded anything meanwhile. */
    public Map<UUID, String> wholesOf(Collection<UUID> candidateIds, String certification) {
        await(candidateIds);
        var held = new HashMap<UUID, String>();
        candidateIds.forEach(
                candidate -> validWholeOf(candidate, certification).ifPresent(number -> held.put(candidate, number)));
        return held;
    }

    public Optional<Certificate> ofTheWhole(UUID sessionId, UUID enrolmentId) {
        return find("sessionId = ?1 and enrolmentId = ?2 and kind = ?3", sessionId, enrolmentId, CertificateKind.FULL)
                .firstResultOptional();
    }

    /** The number of the one by which a person holds the whole, at whatever campus. */
    Optional<String> validWholeOf(UUID candidateId, String certification) {
        return Optional.ofNullable((String) getEntityManager()
                .createNativeQuery("select valid_whole_certificate_of(:candidate, :certification)", String.class)
                .setParameter("candidate", candidateId)
                .setParameter("certification", certification)
                .getSingleResult());
    }

    public Optional<Certificate> validOfBloc(UUID candidateId, String bloc) {
        return find(
                        "candidateId = ?1 and bloc = ?2 and kind = ?3 and status = ?4",
                        candidateId,
                        bloc,
                        CertificateKind.BLOC,
                        CertificateStatus.VALID)
                .firstResultOptional();
    }

    /** Two transactions that award something to the same persons: the second one waits, and sees what the first one did. */
    public void await(Collection<UUID> candidateIds) {
        candidateIds.stream()
                .distinct()
                .sorted()
                .forEach(candidate -> getEntityManager()
                        .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:candidate, 0))")
                        .setParameter("candidate", "award " + candidate)
                        .getSingleResult());
    }

    public List<Certificate> validOf(UUID enrolmentId) {
        return list("enrolmentId = ?1 and status = ?2 order by number", enrolmentId, CertificateStatus.VALID);
    }

    List<Certificate> ofBlocs(UUID enrolmentId) {
        return list("enrolmentId = ?1 and kind = ?2 order by ordinal", enrolmentId, CertificateKind.BLOC);
    }
}
