package fr.parchemin.jury.award;

/** A dispute ends with the award revoked, or with the award standing. */
public enum DisputeStatus {
    OPEN,
    UPHELD,
    DISMISSED
}
