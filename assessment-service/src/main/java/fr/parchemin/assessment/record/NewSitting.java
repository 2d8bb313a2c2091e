package fr.parchemin.assessment.record;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A bloc that was sat under an enrolment: when, where and before whom. */
public record NewSitting(
        UUID id, UUID enrolmentId, String bloc, LocalDate heldOn, String campus, List<UUID> assessorIds) {

    public NewSitting(UUID enrolmentId, String bloc, LocalDate heldOn, String campus, List<UUID> assessorIds) {
        this(UuidCreator.getTimeOrderedEpoch(), enrolmentId, bloc, heldOn, campus, assessorIds);
    }
}
