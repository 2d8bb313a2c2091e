package fr.parchemin.jury.enrolment;

/** Where an enrolment stands, in the candidate service's words. */
public enum EnrolmentStatus {
    APPLIED,
    ENROLLED,
    READY_FOR_JURY,
    REJECTED,
    CERTIFIED,
    PARTIALLY_CERTIFIED,
    NOT_CERTIFIED,
    WITHDRAWN
}
