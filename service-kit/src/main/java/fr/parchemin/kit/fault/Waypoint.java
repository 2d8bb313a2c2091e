package fr.parchemin.kit.fault;

public enum Waypoint {
    BEFORE_COMMIT,
    AFTER_COMMIT,
    RELAY_BEFORE_SEND,
    RELAY_SENT,
    RELAY_ACKNOWLEDGED,
    INBOX_BEFORE_COMMIT,
    INBOX_AFTER_COMMIT
}
