package fr.parchemin.jury.professional;

/** The capacity in which a professional may sit on a panel. */
public enum Quality {
    PRESIDENT,
    EMPLOYERS,
    EMPLOYEES,
    PROFESSIONAL
}
