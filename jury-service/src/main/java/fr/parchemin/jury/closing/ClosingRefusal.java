package fr.parchemin.jury.closing;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.parchemin.jury.enrolment.EnrolmentStatus;
import fr.parchemin.web.problem.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every "no" to closing a session. */
sealed interface ClosingRefusal extends Refusal {

    record ClosedBeforeDecision(LocalDate closedOn, LocalDate lastDecidedOn) implements ClosingRefusal, RuleBroken {}

    /** What was decided cannot arise: the newest requirements do not bear it, or the person holds the whole already. */
    record AwardContradicted(List<Contradicted> lines) implements ClosingRefusal, RuleBroken {}

    /**
     * Why one award cannot arise.
     *
     * @param missing requirements that are not met on the day of the session
     * @param status where the enrolment stands now
     * @param certificate by which the person holds the whole; null too where this very session would award it twice
     */
    record Contradicted(
            UUID enrolmentId,
            List<Contradiction> codes,
            List<String> missing,
            EnrolmentStatus status,
            @Nullable String certificate) {}

    enum Contradiction {
        @JsonProperty("requirements-missing")
        REQUIREMENTS_MISSING,
        @JsonProperty("enrolment-ended")
        ENROLMENT_ENDED,
        @JsonProperty("already-certified")
        ALREADY_CERTIFIED
    }

    /** Only what is contradicted may be set aside: anything else was signed and stands. */
    record AwardNotContradicted(List<UUID> enrolments) implements ClosingRefusal, RuleBroken {}
}
