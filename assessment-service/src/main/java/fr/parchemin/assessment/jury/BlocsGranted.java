package fr.parchemin.assessment.jury;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Fired within the message's transaction: the blocs that a jury's decision grants now, none once it is taken back. */
public record BlocsGranted(
        UUID enrolmentId,
        UUID candidateId,
        String certification,
        UUID sessionId,
        LocalDate heldOn,
        List<String> blocs) {}
