package fr.parchemin.candidate.enrolment;

/** The answer to an application. */
public enum Verdict {
    ADMITTED,
    REJECTED;

    Progress leadsTo() {
        return switch (this) {
            case ADMITTED -> Progress.ENROLLED;
            case REJECTED -> Progress.REJECTED;
        };
    }
}
