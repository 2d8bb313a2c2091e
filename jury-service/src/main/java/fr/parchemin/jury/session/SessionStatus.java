package fr.parchemin.jury.session;

/** How far a session has come; what may be done in each status is said by {@link SessionAction}. */
public enum SessionStatus {
    PLANNED,
    CONVENED,
    OPEN,
    DELIBERATED,
    CLOSED,
    CANCELLED,
    ANNULLED
}
