package fr.parchemin.assessment.certification;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a candidate to the whole certification must have shown. */
@Schema(name = "CertificationRequirements")
public record Requirements(
        List<String> blocs,
        boolean dissertation,
        boolean defence,
        @Schema(nullable = true) @Nullable Experience experience,
        String labelAsPublished) {

    /** Time spent in a company. */
    @Schema(name = "RequiredExperience")
    public record Experience(int months, boolean consecutive) {

        public Experience {
            Require.atLeast(1, "months", months);
        }
    }

    public Requirements {
        blocs = Require.some("blocs", blocs);
        Require.distinct("bloc", blocs);
        Require.text("labelAsPublished", labelAsPublished);
    }
}
