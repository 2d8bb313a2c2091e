package fr.parchemin.jury.recusal;

/** Why a member does not deliberate on a candidate (code du travail, D6412-6, for VAE; elsewhere by default). */
public enum RecusalGround {
    /** Of any assessment of the person, a revoked one too. */
    ASSESSED,
    /** In a company, or for the dissertation. */
    TUTORED,
    /** By SIRET. */
    SAME_COMPANY,
    /** A link was declared with the professional. */
    KNOWN,
    /** For this session, by the member or by the certifier. */
    DECLARED,
    /** By the member at the opening, or on arrival. */
    CONFLICT_STATED
}
