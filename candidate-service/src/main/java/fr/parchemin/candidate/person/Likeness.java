package fr.parchemin.candidate.person;

import java.util.Optional;

/** By what two candidates turn out to be one, or, the last three, may be one. */
public enum Likeness {
    CIVIL_STATUS,
    INE,
    EXTERNAL_ID,
    /** The same names, and birth dates of which one tells more than the other. */
    PARTIAL_DATE,
    /** The usage name of one is the birth name of the other. */
    USAGE_NAME,
    /** Born on one day, their names one letter apart. */
    ONE_LETTER;

    /** Whoever is alike in everything is known to be two. */
    public static Optional<Likeness> between(CivilStatus one, CivilStatus other) {
        var sameNames = one.nameKey().equals(other.nameKey());
        var sameDate = one.birthDate().equals(other.birthDate());
        if (!one.birthDate().mayBe(other.birthDate()) || (sameNames && sameDate)) {
            return Optional.empty();
        }
        if (sameNames) {
            return Optional.of(PARTIAL_DATE);
        }
        if (one.nameKey().equals(other.usageNameKey()) || other.nameKey().equals(one.usageNameKey())) {
            return Optional.of(USAGE_NAME);
        }
        return sameDate && one.birthDate().tellsTheDay() && OneLetter.isBetween(one.nameKey(), other.nameKey())
                ? Optional.of(ONE_LETTER)
                : Optional.empty();
    }
}
