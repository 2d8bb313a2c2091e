package fr.parchemin.jury.award;

/** The whole certification, or one bloc of it. */
public enum CertificateKind {
    FULL,
    BLOC
}
