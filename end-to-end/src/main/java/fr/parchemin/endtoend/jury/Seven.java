package fr.parchemin.endtoend.jury;

import fr.parchemin.endtoend.client.Answer;
import fr.parchemin.endtoend.client.Api;
import fr.parchemin.endtoend.client.Call;
import fr.parchemin.endtoend.client.Tokens;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The seven who can sit together, each with a user of the same name: professionals by seat. */
public record Seven(Map<String, String> memberBySeat) {

    private static final String CERTIFIER = "certifier";
    private static final int CREATED = 201;

    /** Seats in the order of the sheet; two of the permanent members are women, and two are men. */
    private static final List<Sitter> SITTERS = List.of(
            new Sitter("PRESIDENT", "F", "Président"),
            new Sitter("EMPLOYERS_1", "F", "Roche"),
            new Sitter("EMPLOYERS_2", "M", "Aubert"),
            new Sitter("EMPLOYEES_1", "F", "Lemoine"),
            new Sitter("EMPLOYEES_2", "M", "Perrin"),
            new Sitter("PROFESSIONAL_1", "F", "Vasseur"),
            new Sitter("PROFESSIONAL_2", "M", "Colin"));

    private record Sitter(String seat, String gender, String familyName) {

        String user() {
            return Seven.userOf(seat);
        }

        Call registration(String subject) {
            return Call.post("/v1/professionals", """
                    {"familyName":"%s","givenName":"Dominique","gender":"%s","organisation":{"name":"Branche %s"},
                     "qualities":["%s"],"userId":"%s"}""".formatted(
                            familyName, gender, seat, seat.replaceFirst("_[12]$", ""), subject));
        }
    }

    /** Registered by the first who asks; afterwards the refusal names them. */
    public static Seven known(Api api, Tokens tokens) {
        Map<String, String> members = new LinkedHashMap<>();
        for (Sitter sitter : SITTERS) {
            members.put(sitter.seat(), known(api, tokens, sitter));
        }
        return new Seven(members);
    }

    private static String known(Api api, Tokens tokens, Sitter sitter) {
        Answer answer =
                api.send(sitter.registration(tokens.subjectOf(sitter.user())).as(tokens.of(CERTIFIER)));
        return answer.text(answer.status() == CREATED ? "id" : "professional");
    }

    public static String userOf(String seat) {
        return "jury-" + seat.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static List<String> users() {
        return SITTERS.stream().map(Sitter::user).toList();
    }

    public String member(String seat) {
        String member = memberBySeat.get(seat);
        if (member == null) {
            throw new IllegalArgumentException("no such seat: " + seat);
        }
        return member;
    }

    public Collection<String> members() {
        return memberBySeat.values();
    }

    public List<String> without(String seat) {
        return memberBySeat.entrySet().stream()
                .filter(taken -> !taken.getKey().equals(seat))
                .map(Map.Entry::getValue)
                .toList();
    }
}
