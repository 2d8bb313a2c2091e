package fr.parchemin.assessment.record;

/** A result is recorded once; what is revoked stays readable and counts no more. */
public enum SittingStatus {
    AWAITING_RESULT,
    RESULTED,
    REVOKED
}
