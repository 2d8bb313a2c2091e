package fr.parchemin.web.problem;

import java.util.List;

/** What a code means, why it comes and what helps, for the page that its problem's type names. */
public record Explanation(String code, int status, Text title, Text cause, Text remedy) {

    /** All that this application can answer, by code. */
    public static List<Explanation> all() {
        return ProblemTexts.codes().stream()
                .map(code -> new Explanation(
                        code,
                        ProblemTexts.status(code),
                        Text.of(code, "title"),
                        Text.of(code, "cause"),
                        Text.of(code, "remedy")))
                .toList();
    }

    public record Text(String en, String fr) {

        private static Text of(String code, String part) {
            return new Text(
                    ProblemTexts.text(code, part, Language.ENGLISH), ProblemTexts.text(code, part, Language.FRENCH));
        }

        public String in(Language language) {
            return language == Language.FRENCH ? fr : en;
        }
    }
}
