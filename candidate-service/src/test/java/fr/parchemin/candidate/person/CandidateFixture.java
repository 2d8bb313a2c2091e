package fr.parchemin.candidate.person;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** Persons of whom there is only one, because nobody else has their name. */
final class CandidateFixture {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private CandidateFixture() {}

    static String newName() {
        var name = new StringBuilder("Lefèvre-");
        for (int letter = 0; letter < 12; letter++) {
            name.append(LETTERS.charAt(ThreadLocalRandom.current().nextInt(LETTERS.length())));
        }
        return name.toString();
    }

    static CivilStatus zoe(String birthName) {
        return new CivilStatus(
                birthName,
                null,
                List.of("Zoé", "Anne-Marie"),
                Sex.F,
                new BirthDate(1999, 4, 23),
                new BirthPlace("FR", "69123", "Lyon"));
    }

    static Details details(String birthName) {
        return new Details(zoe(birthName), null, Contact.NONE, List.of(), List.of());
    }

    static String civilStatus(String birthName) {
        return """
                {"birthName": "%s", "firstNames": ["Zoé", "Anne-Marie"], "sex": "F",
                 "birthDate": {"year": 1999, "month": 4, "day": 23},
                 "birthPlace": {"country": "FR", "inseeCode": "69123", "town": "Lyon"}}""".formatted(birthName);
    }

    static String body(String campus, String birthName) {
        return bodyWith(campus, birthName, "");
    }

    /** With further fields, written as JSON with a leading comma. */
    static String bodyWith(String campus, String birthName, String more) {
        return "{\"campus\": \"%s\", \"civilStatus\": %s%s}".formatted(campus, civilStatus(birthName), more);
    }
}
