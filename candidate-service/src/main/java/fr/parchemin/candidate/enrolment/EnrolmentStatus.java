package fr.parchemin.candidate.enrolment;

import fr.parchemin.candidate.jury.Conclusion;

/**
 * How far an enrolment has come: an application is admitted or rejected, an enrolled person becomes ready and may cease to
 * be, a jury certifies the whole, a part or nothing of it. Whoever was not certified may be heard again, or withdraw.
 */
public enum EnrolmentStatus {
    APPLIED,
    ENROLLED,
    READY_FOR_JURY,
    CERTIFIED,
    PARTIALLY_CERTIFIED,
    NOT_CERTIFIED,
    REJECTED,
    WITHDRAWN;

    /** An award stands whatever the enrolment has become meanwhile; what else a jury said is no matter to who is gone. */
    static EnrolmentStatus of(Progress progress, Conclusion conclusion, boolean ready) {
        if (conclusion == Conclusion.CERTIFIED) {
            return CERTIFIED;
        }
        return switch (progress) {
            case APPLIED -> APPLIED;
            case REJECTED -> REJECTED;
            case WITHDRAWN -> WITHDRAWN;
            case ENROLLED ->
                switch (conclusion) {
                    case OPEN -> ready ? READY_FOR_JURY : ENROLLED;
                    case CERTIFIED -> CERTIFIED;
                    case PARTIALLY_CERTIFIED -> PARTIALLY_CERTIFIED;
                    case NOT_CERTIFIED -> NOT_CERTIFIED;
                };
        };
    }

    /** A person has one live enrolment per certification. */
    boolean isLive() {
        return switch (this) {
            case APPLIED, ENROLLED, READY_FOR_JURY -> true;
            case CERTIFIED, PARTIALLY_CERTIFIED, NOT_CERTIFIED, REJECTED, WITHDRAWN -> false;
        };
    }

    /** Whoever was not certified, or not of the whole, may go on and be heard again. */
    public boolean goesOn() {
        return switch (this) {
            case APPLIED, ENROLLED, READY_FOR_JURY, PARTIALLY_CERTIFIED, NOT_CERTIFIED -> true;
            case CERTIFIED, REJECTED, WITHDRAWN -> false;
        };
    }

    /** A jury has said so. */
    public boolean isConcluded() {
        return switch (this) {
            case CERTIFIED, PARTIALLY_CERTIFIED, NOT_CERTIFIED -> true;
            case APPLIED, ENROLLED, READY_FOR_JURY, REJECTED, WITHDRAWN -> false;
        };
    }
}
