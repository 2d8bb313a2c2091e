package fr.parchemin.jury.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The minutes in parts that each carry the campuses which may read them; place 0 is the meeting itself. */
@ApplicationScoped
class MinutesParts {

    private final EntityManager entities;
    private final CanonicalText canonical;

    MinutesParts(EntityManager entities, CanonicalText canonical) {
        this.entities = entities;
        this.canonical = canonical;
    }

    void keep(Minutes minutes, MinutesContent content) {
        var lines = content.lines();
        var everyCampus = lines.stream()
                .map(MinutesContent.Line::campuses)
                .flatMap(Collection::stream)
                .distinct()
                .sorted()
                .toList();
        keep(minutes, 0, null, everyCampus, content.session());
        for (int place = 1; place <= lines.size(); place++) {
            var line = lines.get(place - 1);
            keep(minutes, place, line.enrolmentId(), line.campuses(), line);
        }
    }

    private void keep(Minutes minutes, int place, @Nullable UUID enrolment, List<String> campuses, Object part) {
        entities.createNativeQuery("insert into minutes_part"
                        + " (minutes_number, session_id, place, enrolment_id, campuses, content, sha256, recorded_at)"
                        + " values (:number, :session, :place, cast(:enrolment as uuid), :campuses, :content, :sha256,"
                        + " :now)")
                .setParameter("number", minutes.number())
                .setParameter("session", minutes.sessionId())
                .setParameter("place", place)
                .setParameter("enrolment", enrolment == null ? null : enrolment.toString())
                .setParameter("campuses", campuses.toArray(String[]::new))
                .setParameter("content", canonical.of(part))
                .setParameter("sha256", minutes.sha256())
                .setParameter("now", minutes.recordedAt())
                .executeUpdate();
    }

    /** Those that the caller may read, in their order. */
    List<Part> of(UUID sessionId) {
        List<?> rows = entities.createNativeQuery(
                        "select minutes_number, place, content, sha256, recorded_at from minutes_part"
                                + " where session_id = :session order by place",
                        Tuple.class)
                .setParameter("session", sessionId)
                .getResultList();
        return rows.stream().map(Tuple.class::cast).map(Part::of).toList();
    }

    record Part(String number, int place, String content, String sha256, Instant recordedAt) {

        private static Part of(Tuple row) {
            return new Part(
                    row.get(0, String.class),
                    row.get(1, Integer.class),
                    row.get(2, String.class),
                    row.get(3, String.class),
                    row.get(4, Instant.class));
        }
    }
}
