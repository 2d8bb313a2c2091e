package fr.parchemin.endtoend.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.parchemin.endtoend.client.Api;
import fr.parchemin.endtoend.client.Call;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What holds of every answer, whatever was asked. */
public final class AnswerRules {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int REFUSED = 400;
    private static final int NOT_ALLOWED = 405;
    private static final int BROKEN = 500;
    private static final List<String> INSIDES = List.of(
            "Exception", "\tat ", "org.hibernate", "org.postgresql", "fr.parchemin.", "io.quarkus", "View[", "Page[");

    private final Set<String> codes;

    AnswerRules(Set<String> codes) {
        this.codes = codes;
    }

    /** With the codes that this gateway explains. */
    public static AnswerRules of(Api gateway) {
        return new AnswerRules(gateway.send(Call.get("/problems").with("Accept", "application/json"))
                .json()
                .path("problems")
                .valueStream()
                .map(problem -> problem.path("code").asText())
                .collect(Collectors.toSet()));
    }

    /** What is wrong with this answer, if anything. */
    Optional<String> objection(String method, Heard heard) {
        if (heard.status() == 0) {
            return Optional.of("no answer");
        }
        if (heard.status() >= BROKEN) {
            return Optional.of(heard.status() + " " + heard.body());
        }
        Optional<String> told = INSIDES.stream().filter(heard.body()::contains).findFirst();
        if (told.isPresent()) {
            return Optional.of("tells its insides: " + heard.body());
        }
        if (heard.status() == NOT_ALLOWED && heard.header("Allow").isEmpty()) {
            return Optional.of("405 without Allow");
        }
        if (method.equals("HEAD")) {
            return heard.body().isEmpty() ? Optional.empty() : Optional.of("a body after HEAD");
        }
        return heard.status() < REFUSED ? answered(heard) : refused(heard);
    }

    private static Optional<String> answered(Heard heard) {
        String type = heard.header("Content-Type");
        if (heard.body().isEmpty() || type.startsWith("text/csv") || type.startsWith("text/html")) {
            return Optional.empty();
        }
        return type.startsWith("application/json") && !json(heard.body()).isMissingNode()
                ? Optional.empty()
                : Optional.of(heard.status() + " in an unknown form, " + type);
    }

    private Optional<String> refused(Heard heard) {
        if (!heard.header("Content-Type").startsWith("application/problem+json")) {
            return Optional.of(heard.status() + " is no problem: " + heard.header("Content-Type") + " " + heard.body());
        }
        JsonNode problem = json(heard.body());
        String code = problem.path("code").asText();
        if (problem.path("status").asInt() != heard.status()) {
            return Optional.of(heard.status() + " says another status: " + heard.body());
        }
        return codes.contains(code) ? Optional.empty() : Optional.of("a code without a page: " + heard.body());
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException noJson) {
            return JSON.missingNode();
        }
    }
}
