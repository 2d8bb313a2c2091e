package fr.parchemin.assessment.campus;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an assessment needs of a campus. */
public record CampusChanged(String code, String name, String zone, String status, List<Closing> closings) {

    /** Closed after {@code closedOn} and before {@code reopenedOn}; null: still closed. */
    record Closing(LocalDate closedOn, @Nullable LocalDate reopenedOn) {}
}
