package fr.parchemin.jury.enrolment;

/** How a person comes to a certification. */
public enum AccessRoute {
    STUDENT,
    APPRENTICESHIP,
    CONTINUING_TRAINING,
    PROFESSIONALISATION_CONTRACT,
    INDIVIDUAL_APPLICATION,
    VAE
}
