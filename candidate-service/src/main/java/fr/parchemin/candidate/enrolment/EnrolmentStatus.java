package fr.parchemin.candidate.enrolment;

/**
 * How far an enrolment has come: an application is admitted or rejected, an enrolled person becomes ready and may cease to
 * be, and whoever is neither rejected nor withdrawn may withdraw.
 */
public enum EnrolmentStatus {
    APPLIED,
    ENROLLED,
    READY_FOR_JURY,
    REJECTED,
    WITHDRAWN;

    /** A person has one live enrolment per certification. */
    boolean isLive() {
        return switch (this) {
            case APPLIED, ENROLLED, READY_FOR_JURY -> true;
            case REJECTED, WITHDRAWN -> false;
        };
    }
}
