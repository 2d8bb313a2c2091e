package fr.parchemin.candidate.registration;

import fr.parchemin.candidate.duplicate.PossibleDuplicates.Alike;
import fr.parchemin.candidate.person.Candidate;
import fr.parchemin.candidate.person.Declarable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is accepted, but looks wrong. */
@Schema(name = "CandidateWarning")
record Warning(
        @Schema(
                description =
                        "check-letter: of the INE; unknown-commune: in no list of the year, the certifier confirms it;"
                                + " possible-duplicate: somebody may be the same person",
                examples = "unknown-commune")
        String code,

        @Schema(
                description = "Null: the candidate as a whole",
                examples = "civilStatus.birthPlace.inseeCode",
                nullable = true)
        @Nullable String field,

        @Schema(
                description = "unknown-commune: inseeCode; possible-duplicate: candidates (the ids of those whom you"
                        + " read), elsewhere (whether there are others) and likeness (PARTIAL_DATE, USAGE_NAME,"
                        + " ONE_LETTER)",
                examples = "{\"inseeCode\": \"69999\"}")
        Map<String, Object> facts) {

    static List<Warning> of(Candidate candidate, @Nullable Alike alike) {
        var warnings = new ArrayList<Warning>();
        var details = candidate.details();
        var ine = details.ine();
        if (ine != null && !ine.hasRightLetter()) {
            warnings.add(new Warning("check-letter", "ine", Map.of()));
        }
        if (candidate.isBirthPlaceInDoubt()) {
            warnings.add(new Warning(
                    "unknown-commune",
                    Declarable.COMMUNE,
                    Map.of(
                            "inseeCode",
                            String.valueOf(details.civilStatus().birthPlace().inseeCode()))));
        }
        if (alike != null) {
            warnings.add(new Warning(
                    "possible-duplicate",
                    null,
                    Map.of(
                            "candidates", alike.candidates(),
                            "elsewhere", alike.elsewhere(),
                            "likeness", alike.likeness())));
        }
        return List.copyOf(warnings);
    }
}
