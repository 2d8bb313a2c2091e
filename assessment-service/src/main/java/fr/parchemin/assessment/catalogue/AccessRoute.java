package fr.parchemin.assessment.catalogue;

/** A way for a person to come to the certification, and whether the sheet opens it. */
record AccessRoute(Code code, String labelAsPublished, boolean open) {

    enum Code {
        STUDENT,
        APPRENTICESHIP,
        CONTINUING_TRAINING,
        PROFESSIONALISATION_CONTRACT,
        INDIVIDUAL_APPLICATION,
        VAE
    }

    AccessRoute {
        Require.text("labelAsPublished", labelAsPublished);
    }
}
