package fr.parchemin.candidate.person;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether the award can be declared to the Caisse des Dépôts: birth name, first name and birth year always are there. */
public record Declarable(
        boolean value,

        @Schema(description = "The fields that stand against it", examples = "[\"civilStatus.sex\"]")
        List<String> missing) {

    public static final String COMMUNE = "civilStatus.birthPlace.inseeCode";

    static Declarable of(CivilStatus civilStatus, boolean birthPlaceInDoubt) {
        var missing = new ArrayList<String>();
        if (civilStatus.sex() == null) {
            missing.add("civilStatus.sex");
        }
        if (birthPlaceInDoubt) {
            missing.add(COMMUNE);
        }
        return new Declarable(missing.isEmpty(), List.copyOf(missing));
    }
}
