package fr.parchemin.assessment.history;

/** What was done under an enrolment. */
public enum StepKind {
    SITTING_RECORDED,
    RESULT_RECORDED,
    ASSESSMENT_REVOKED,
    EXEMPTION_GRANTED,
    EXEMPTION_REVOKED,
    EXTRA_SITTING_GRANTED,
    DISSERTATION_DEPOSITED,
    DISSERTATION_REVIEWED,
    DISSERTATION_REOPENED,
    ACCOMMODATION_GRANTED,
    ACCOMMODATION_ENDED;

    /** Not everybody who reads the rest may know that somebody has one. */
    boolean isOfAccommodation() {
        return switch (this) {
            case ACCOMMODATION_GRANTED, ACCOMMODATION_ENDED -> true;
            case SITTING_RECORDED,
                    RESULT_RECORDED,
                    ASSESSMENT_REVOKED,
                    EXEMPTION_GRANTED,
                    EXEMPTION_REVOKED,
                    EXTRA_SITTING_GRANTED,
                    DISSERTATION_DEPOSITED,
                    DISSERTATION_REVIEWED,
                    DISSERTATION_REOPENED -> false;
        };
    }
}
