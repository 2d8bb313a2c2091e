package fr.parchemin.assessment.certification;

import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The training speciality; a decree may give the code alone. */
public record Nsf(
        String code, @Schema(nullable = true) @Nullable String label) {

    private static final Pattern CODE = Pattern.compile("[0-9]{3}[a-z]?");

    public Nsf {
        Require.matching("code", code, CODE);
    }
}
