package fr.parchemin.gateway.problem;

import fr.parchemin.gateway.language.Language;

/** One thing wrong with one part of a request. */
public record Violation(String in, String field, String code) {
    String message(Language language) {
        return language.texts("problems").getString("violation." + code);
    }
}
