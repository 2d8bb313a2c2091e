package fr.parchemin.endtoend.demo;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parchemin.endtoend.chapter.Requests;
import fr.parchemin.endtoend.client.Answer;
import java.util.stream.Collectors;

/** The telling fact of an answer, in a few words. */
final class Facts {

    private Facts() {}

    static String missing(Answer enrolment) {
        return enrolment
                .json()
                .path("requirements")
                .valueStream()
                .filter(one -> !one.path("met").asBoolean())
                .map(one -> one.path("code").asText().replace(Requests.CERTIFICATION, ""))
                .collect(Collectors.joining(", "));
    }

    static JsonNode requirement(Answer enrolment, String code) {
        return enrolment
                .json()
                .path("requirements")
                .valueStream()
                .filter(one -> one.path("code").asText().equals(code))
                .findFirst()
                .orElseThrow(() -> new Surprise("there is no requirement " + code + ": " + enrolment));
    }

    static String period(Answer experience) {
        return "%s from %s to %s"
                .formatted(experience.text("company"), experience.text("startsOn"), experience.text("endsOn"));
    }

    static String verdict(Answer assessment) {
        return assessment.text("bloc") + " " + assessment.text("result.verdict");
    }

    static String day(JsonNode date) {
        return "%s-%02d-%02d"
                .formatted(
                        date.path("year").asText(),
                        date.path("month").asInt(),
                        date.path("day").asInt());
    }
}
