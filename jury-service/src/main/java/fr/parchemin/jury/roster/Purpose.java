package fr.parchemin.jury.roster;

/** What a line of the roster is heard for. */
public enum Purpose {
    FULL_AWARD,
    BLOCS,
    VAE
}
