package fr.parchemin.candidate.person;

import fr.parchemin.web.problem.Refused;
import java.time.LocalDate;

/** When a person was born, as far as it is known: what is possible on one reading of the birth date is possible. */
public record Born(LocalDate atTheEarliest, String written) {

    public static Born on(BirthDate birthDate) {
        return new Born(birthDate.earliest(), birthDate.written());
    }

    /** Refuses a fact from before the birth. */
    public void mustPrecede(String field, LocalDate date) {
        if (date.isBefore(atTheEarliest)) {
            throw new Refused(new CandidateRefusal.BeforeBirth(field, date, written));
        }
    }

    /** Refuses, besides, a fact for which one is to be so old. */
    public void mustBeAged(int years, String field, LocalDate date) {
        mustPrecede(field, date);
        if (date.isBefore(atTheEarliest.plusYears(years))) {
            throw new Refused(new CandidateRefusal.TooYoung(field, date, written, years));
        }
    }
}
