package fr.parchemin.assessment.certification;

import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The level in the French nomenclature of 1969 and in the European one; a text may state only one of them. */
@Schema(name = "CertificationLevel")
public record Level(
        @Schema(nullable = true) @Nullable String nomenclature1969,
        @Schema(nullable = true) @Nullable Integer european) {

    private static final Pattern ROMAN = Pattern.compile("I|II|III|IV|V|VI");

    public Level {
        Require.that(nomenclature1969 != null || european != null, "level states neither nomenclature");
        if (nomenclature1969 != null) {
            Require.matching("nomenclature1969", nomenclature1969, ROMAN);
        }
        Require.that(european == null || (european >= 1 && european <= 8), "european is not a level from 1 to 8");
    }
}
