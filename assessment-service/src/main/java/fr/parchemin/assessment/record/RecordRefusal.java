package fr.parchemin.assessment.record;

import fr.parchemin.assessment.retake.Verdict;
import fr.parchemin.web.problem.Refusal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every "no" a bloc record can say. */
public sealed interface RecordRefusal extends Refusal {

    /** A bloc once held is never assessed, nor granted, again. */
    record BlocAlreadyValidated(String bloc, BlocStatus heldAs, LocalDate validatedOn)
            implements RecordRefusal, Conflict {}

    record SittingAwaitsResult(String bloc, UUID assessment) implements RecordRefusal, Conflict {}

    /** One more is granted to whom none is left. */
    record SittingsLeft(String bloc, int sittingsLeft) implements RecordRefusal, Conflict {}

    record ResultAlreadyRecorded(UUID assessment, @Nullable Verdict verdict) implements RecordRefusal, Conflict {}

    record AssessmentRevoked(UUID assessment) implements RecordRefusal, Conflict {}

    record ExemptionRevoked(UUID exemption) implements RecordRefusal, Conflict {}

    record UnknownExemption(UUID exemption) implements RecordRefusal, Unknown {}
}
