package fr.parchemin.candidate.person;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** Persons of whom there is only one, because nobody else has their name. */
public final class CandidateFixture {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private CandidateFixture() {}

    public static String newName() {
        var name = new StringBuilder("Lefèvre-");
        for (int letter = 0; letter < 12; letter++) {
            name.append(LETTERS.charAt(ThreadLocalRandom.current().nextInt(LETTERS.length())));
        }
        return name.toString();
    }

    public static CivilStatus zoe(String birthName) {
        return new CivilStatus(
                birthName,
                null,
                List.of("Zoé", "Anne-Marie"),
                Sex.F,
                new BirthDate(1999, 4, 23),
                new BirthPlace("FR", "69123", "Lyon"));
    }

    public static Details details(String birthName) {
        return new Details(zoe(birthName), null, Contact.NONE, List.of(), List.of());
    }

    public static String civilStatus(String birthName) {
        return """
                {"birthName": "%s", "firstNames": ["Zoé", "Anne-Marie"], "sex": "F",
                 "birthDate": {"year": 1999, "month": 4, "day": 23},
                 "birthPlace": {"country": "FR", "inseeCode": "69123", "town": "Lyon"}}""".formatted(birthName);
    }

    public static String body(String campus, String birthName) {
        return bodyWith(campus, birthName, "");
    }

    /** With further fields, written as JSON with a leading comma. */
    public static String bodyWith(String campus, String birthName, String more) {
        return "{\"campus\": \"%s\", \"civilStatus\": %s%s}".formatted(campus, civilStatus(birthName), more);
    }

    /** With another value at a JSON pointer. */
    public static String with(String body, String at, String value) throws IOException {
        var root = JSON.readTree(body);
        var steps = List.of(at.substring(1).split("/"));
        JsonNode parent = root;
        for (var step : steps.subList(0, steps.size() - 1)) {
            parent = parent.isArray() ? parent.path(Integer.parseInt(step)) : parent.path(step);
        }
        ((ObjectNode) parent).set(steps.getLast(), JSON.readTree(value));
        return root.toString();
    }
}
