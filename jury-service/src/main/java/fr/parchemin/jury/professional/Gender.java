package fr.parchemin.jury.professional;

/** Counted for the parity of a panel. */
public enum Gender {
    F,
    M
}
