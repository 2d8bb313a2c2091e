package fr.parchemin.jury.certificate;

/** The whole certification, or one bloc of it. */
public enum CertificateKind {
    FULL,
    BLOC
}
