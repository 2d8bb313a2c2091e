package fr.parchemin.jury.roster;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.parchemin.kit.event.Event;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What has become of an enrolment before a jury: the full state after each change, whoever makes it. */
public record LineTold(
        @JsonIgnore Change change,
        UUID enrolmentId,
        UUID candidateId,
        String certification,
        UUID sessionId,
        LocalDate heldOn,
        Purpose purpose,
        boolean rostered,
        Instant rosteredAt,
        @Nullable ToldOutcome outcome,
        Instant recordedAt)
        implements Event {

    /** What has happened. */
    public enum Change {
        ROSTERED("rostered"),
        UNROSTERED("unrostered"),
        OUTCOME_AWARDED("outcome-awarded"),
        AWARD_REVOKED("award-revoked"),
        AWARD_DISPUTED("award-disputed"),
        AWARD_DISPUTE_SETTLED("award-dispute-settled");

        private final String event;

        Change(String event) {
            this.event = event;
        }
    }

    /**
     * What the jury concluded, once its session is closed; {@code outcome} in the words of its decisions.
     *
     * @param blocs validated before, and confirmed
     * @param grantedBlocs that this jury itself has granted, to whom came by experience
     */
    public record ToldOutcome(
            String outcome,
            LocalDate decidedOn,
            LocalDate closedOn,
            @Nullable Boolean defencePassed,
            List<String> blocs,
            List<String> grantedBlocs,
            @Nullable ToldCertificate certificate,
            boolean disputed) {

        public ToldOutcome {
            blocs = List.copyOf(blocs);
            grantedBlocs = List.copyOf(grantedBlocs);
        }
    }

    /** {@code status} is VALID or REVOKED. */
    public record ToldCertificate(
            String number,
            LocalDate issuedOn,
            String status,
            @Nullable LocalDate revokedOn) {}

    public static LineTold rostered(RosterLine line, LocalDate heldOn, Instant recordedAt) {
        return of(Change.ROSTERED, line, heldOn, true, null, recordedAt);
    }

    public static LineTold unrostered(RosterLine line, LocalDate heldOn, Instant recordedAt) {
        return of(Change.UNROSTERED, line, heldOn, false, null, recordedAt);
    }

    /** After the session was closed: the line stays on its roster for good. */
    public static LineTold concluded(
            Change change, RosterLine line, LocalDate heldOn, ToldOutcome outcome, Instant recordedAt) {
        return of(change, line, heldOn, true, outcome, recordedAt);
    }

    private static LineTold of(
            Change change,
            RosterLine line,
            LocalDate heldOn,
            boolean rostered,
            @Nullable ToldOutcome outcome,
            Instant recordedAt) {
        return new LineTold(
                change,
                line.enrolmentId(),
                line.candidateId(),
                line.certification(),
                line.sessionId(),
                heldOn,
                line.purpose(),
                rostered,
                line.recordedAt(),
                outcome,
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
        return enrolmentId + "/" + sessionId;
    }

    @Override
    public String key() {
        return enrolmentId.toString();
    }
}
