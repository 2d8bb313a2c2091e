package fr.parchemin.assessment.retake;

import java.time.LocalDate;

/** How many sittings follow a failure, and within how many months of the first one. */
public record RetakeRule(int sittingsAfterFailure, int windowMonths) {

    int ordinarySittings() {
        return 1 + sittingsAfterFailure;
    }

    /** The window's last day. */
    LocalDate until(LocalDate firstFailure) {
        return firstFailure.plusMonths(windowMonths);
    }
}
