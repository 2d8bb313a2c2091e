package fr.parchemin.campus.site;

public enum SiteRole {
    PREPARATION,
    CERTIFICATION
}
