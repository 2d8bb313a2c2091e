package fr.parchemin.jury.certificate;

/** A certificate is valid from its issue until it is revoked, and never again afterwards. */
public enum CertificateStatus {
    VALID,
    REVOKED
}
