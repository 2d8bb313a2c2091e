package fr.parchemin.assessment.record;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.parchemin.assessment.retake.Verdict;
import fr.parchemin.kit.event.Event;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a person stands on a bloc, as one of the person's enrolments is told after a change. */
record BlocTold(
        @JsonIgnore Change change,
        UUID enrolmentId,
        UUID candidateId,
        String certification,
        String bloc,
        Cause cause,
        Standing state,
        @Nullable ToldSitting assessment,
        Instant recordedAt)
        implements Event {

    /** What has happened. */
    enum Change {
        ASSESSMENT_RESULTED("assessment-resulted"),
        RESULT_REVOKED("result-revoked"),
        BLOC_CARRIED_OVER("bloc-carried-over"),
        EXEMPTION_GRANTED("exemption-granted"),
        EXEMPTION_REVOKED("exemption-revoked"),
        EXTRA_SITTING_GRANTED("extra-sitting-granted"),
        BLOC_GRANTED("bloc-granted"),
        GRANT_REVOKED("grant-revoked");

        private final String event;

        Change(String event) {
            this.event = event;
        }
    }

    /** The sitting that the change is about. */
    record ToldSitting(
            UUID id,
            UUID enrolmentId,
            int sitting,
            Verdict verdict,
            LocalDate heldOn,
            String campus,
            List<UUID> assessorIds) {

        static ToldSitting of(Sitting sitting) {
            return new ToldSitting(
                    sitting.id(),
                    sitting.enrolmentId(),
                    sitting.number(),
                    Objects.requireNonNull(sitting.verdict()),
                    sitting.heldOn(),
                    sitting.campus(),
                    sitting.assessorIds());
        }
    }

    @Override
    public String topic() {
        return "parchemin.assessment";
    }

    @Override
    public String type() {
        return "fr.parchemin.assessment." + change.event + ".v1";
    }

    @Override
    public String subject() {
        return enrolmentId + "/" + bloc;
    }

    @Override
    public String key() {
        return enrolmentId.toString();
    }
}
