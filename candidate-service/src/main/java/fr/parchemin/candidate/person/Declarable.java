package fr.parchemin.candidate.person;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether the award can be declared to the Caisse des Dépôts: birth name, first name and birth year always are there. */
record Declarable(
        boolean value,

        @Schema(description = "The fields that stand against it", examples = "[\"civilStatus.sex\"]")
        List<String> missing) {

    static Declarable of(CivilStatus civilStatus) {
        var missing = civilStatus.sex() == null ? List.of("civilStatus.sex") : List.<String>of();
        return new Declarable(missing.isEmpty(), missing);
    }
}
