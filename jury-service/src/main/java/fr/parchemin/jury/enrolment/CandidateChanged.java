package fr.parchemin.jury.enrolment;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a jury needs of a candidate. */
public record CandidateChanged(UUID id, List<String> campuses, CivilStatus civilStatus) {

    public record CivilStatus(
            String birthName, @Nullable String usageName, List<String> firstNames, BirthDate birthDate) {}

    public record BirthDate(
            int year, @Nullable Integer month, @Nullable Integer day) {}
}
