package fr.parchemin.assessment.record;

/** Whether it came about under the enrolment that asks or is told, or under another one of the same person. */
public enum Cause {
    OWN,
    CARRIED_OVER;

    static Cause of(boolean own) {
        return own ? OWN : CARRIED_OVER;
    }
}
