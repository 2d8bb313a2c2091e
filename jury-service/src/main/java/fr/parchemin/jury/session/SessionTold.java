package fr.parchemin.jury.session;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import fr.parchemin.kit.event.Event;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a session stands after it was convened, closed, cancelled or annulled; of candidates it says nothing. */
public record SessionTold(
        @JsonIgnore Change change,
        UUID id,
        String certification,
        String campus,
        LocalDate heldOn,
        SessionStatus status,
        @Nullable LocalDate convenedOn,
        @Nullable LocalDate closedOn,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate annulledOn,

        @Nullable String minutesNumber,
        Instant recordedAt)
        implements Event {

    /** What has happened. */
    enum Change {
        CONVENED("session-convened"),
        CLOSED("session-closed"),
        CANCELLED("session-cancelled"),
        ANNULLED("session-annulled");

        private final String event;

        Change(String event) {
            this.event = event;
        }
    }

    public static SessionTold convened(JurySession session, Instant recordedAt) {
        return of(Change.CONVENED, session, null, recordedAt);
    }

    public static SessionTold closed(JurySession session, String minutesNumber, Instant recordedAt) {
        return of(Change.CLOSED, session, minutesNumber, recordedAt);
    }

    public static SessionTold cancelled(JurySession session, Instant recordedAt) {
        return of(Change.CANCELLED, session, null, recordedAt);
    }

    public static SessionTold annulled(JurySession session, String minutesNumber, Instant recordedAt) {
        return of(Change.ANNULLED, session, minutesNumber, recordedAt);
    }

    private static SessionTold of(
            Change change, JurySession session, @Nullable String minutesNumber, Instant recordedAt) {
        var plan = session.plan();
        return new SessionTold(
                change,
                session.id(),
                plan.certification(),
                plan.campus(),
                plan.heldOn(),
                session.status(),
                session.notice().map(Notice::convenedOn).orElse(null),
                session.ending().closedOn(),
                session.ending().annulledOn(),
                minutesNumber,
                recordedAt);
    }

    @Override
    public String topic() {
        return "parchemin.jury";
    }

    @Override
    public String type() {
        return "fr.parchemin.jury." + change.event + ".v1";
    }

    @Override
    public String subject() {
        return id.toString();
    }
}
