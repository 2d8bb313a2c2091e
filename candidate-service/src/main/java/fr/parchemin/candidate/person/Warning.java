package fr.parchemin.candidate.person;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A value that is accepted, but looks wrong. */
@Schema(name = "CandidateWarning")
record Warning(
        @Schema(examples = "ine") String field,
        @Schema(examples = "check-letter") String code) {

    static List<Warning> of(Details details) {
        var ine = details.ine();
        return ine == null || ine.hasRightLetter() ? List.of() : List.of(new Warning("ine", "check-letter"));
    }
}
