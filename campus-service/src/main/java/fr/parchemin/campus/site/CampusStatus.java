package fr.parchemin.campus.site;

public enum CampusStatus {
    OPEN,
    CLOSED
}
