package fr.parchemin.assessment.record;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The blocs that a jury's decision grants now, none once it is taken back. */
public record BlocsGranted(
        UUID enrolmentId,
        UUID candidateId,
        String certification,
        UUID sessionId,
        LocalDate heldOn,
        List<String> blocs) {}
