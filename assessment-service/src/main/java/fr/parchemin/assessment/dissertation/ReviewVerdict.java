package fr.parchemin.assessment.dissertation;

/** What a review says of a dissertation. */
enum ReviewVerdict {
    ACCEPTED,
    TO_REWORK;

    DissertationStatus status() {
        return switch (this) {
            case ACCEPTED -> DissertationStatus.ACCEPTED;
            case TO_REWORK -> DissertationStatus.TO_REWORK;
        };
    }
}
