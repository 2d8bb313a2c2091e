package fr.parchemin.candidate.enrolment;

/** How far an enrolment has come without any jury. */
enum Progress {
    APPLIED,
    ENROLLED,
    REJECTED,
    WITHDRAWN
}
