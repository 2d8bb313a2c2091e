package fr.parchemin.endtoend.demo;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parchemin.endtoend.client.Answer;
import fr.parchemin.endtoend.client.Call;
import fr.parchemin.endtoend.jury.JuryRequests;

/** What is left of the session: a certificate, and minutes. */
record Proof(SecondCast cast) {

    private static final String CERTIFIER = "certifier";
    private static final String ADMIN = "lyon-admin";
    private static final int OK = 200;

    void verified() {
        JsonNode certificate = cast.narrator()
                .tell(
                        ADMIN,
                        Call.get("/v1/certificates?enrolment=" + cast.ready()),
                        OK,
                        answer -> answer.json().at("/items/0/number").asText() + ", issued on "
                                + answer.json().at("/items/0/issuedOn").asText())
                .json()
                .at("/items/0");
        String code = certificate.path("verificationCode").asText();
        cast.narrator()
                .tellAnybody(
                        Call.get("/v1/verifications/" + code),
                        OK,
                        answer -> answer.text("status") + ", " + answer.text("kind"));
        cast.narrator()
                .tellAnybody(
                        Call.get("/verify/" + code).with("Accept-Language", "fr"), OK, answer -> "a page in French");
        cast.narrator()
                .tellAnybody(Call.get("/v1/verifications/" + "A".repeat(code.length())), 404, answer -> "guessed");
    }

    void minutes(String session) {
        Answer sealed = cast.narrator()
                .tell(
                        CERTIFIER,
                        Call.get(JuryRequests.of(session) + "/minutes"),
                        OK,
                        answer -> answer.text("number") + ", sealed");
        cast.narrator().tell(CERTIFIER, JuryRequests.compare(sealed), OK, Proof::comparison);
        String tampered = sealed.text("content").replace("\"ABSENT\"", "\"FULL\"");
        cast.narrator().tell(CERTIFIER, JuryRequests.compare(sealed, tampered), OK, answer -> {
            cast.narrator().expect(answer.text("genuine").equals("false"), "the copy should be detected: " + answer);
            return comparison(answer);
        });
    }

    private static String comparison(Answer compared) {
        return compared.text("genuine").equals("true")
                ? "the copy is genuine"
                : "the copy was tampered with: "
                        + compared.json().at("/differences/0").toString();
    }
}
