package fr.parchemin.assessment.certification;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A way for a person to come to the certification, and whether the sheet opens it. */
@Schema(name = "StatedAccessRoute")
public record AccessRoute(Code code, String labelAsPublished, boolean open) {

    @Schema(name = "AccessRoute")
    enum Code {
        STUDENT,
        APPRENTICESHIP,
        CONTINUING_TRAINING,
        PROFESSIONALISATION_CONTRACT,
        INDIVIDUAL_APPLICATION,
        VAE
    }

    public AccessRoute {
        Require.text("labelAsPublished", labelAsPublished);
    }
}
