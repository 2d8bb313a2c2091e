package fr.parchemin.jury.enrolment;

/** Where an enrolment stands, in the candidate service's words. */
public enum EnrolmentStatus {
    APPLIED,
    ENROLLED,
    READY_FOR_JURY,
    REJECTED,
    CERTIFIED,
    PARTIALLY_CERTIFIED,
    NOT_CERTIFIED,
    WITHDRAWN;

    /** Nobody hears them any more. */
    public boolean endsWithoutAJury() {
        return switch (this) {
            case REJECTED, WITHDRAWN -> true;
            case APPLIED, ENROLLED, READY_FOR_JURY, CERTIFIED, PARTIALLY_CERTIFIED, NOT_CERTIFIED -> false;
        };
    }
}
