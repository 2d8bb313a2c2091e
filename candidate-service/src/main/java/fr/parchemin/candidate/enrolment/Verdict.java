package fr.parchemin.candidate.enrolment;

/** The answer to an application. */
public enum Verdict {
    ADMITTED,
    REJECTED;

    EnrolmentStatus leadsTo() {
        return switch (this) {
            case ADMITTED -> EnrolmentStatus.ENROLLED;
            case REJECTED -> EnrolmentStatus.REJECTED;
        };
    }
}
