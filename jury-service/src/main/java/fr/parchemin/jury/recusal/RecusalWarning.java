package fr.parchemin.jury.recusal;

/** What somebody should look at; it keeps nobody from deliberating. */
public enum RecusalWarning {
    /** The names are equal, the SIRETs are not, or one is unknown. */
    SAME_COMPANY_NAME
}
