package fr.parchemin.web.framing;

/**
 * What is wrong with a request before anybody asked what it wants.
 *
 * @param in {@code request}, {@code header} or {@code path}
 * @param field the header's name, or which part of the request line
 * @param code as in the violations of a problem
 */
public record Flaw(String in, String field, String code) {

    static Flaw header(String name, String code) {
        return new Flaw("header", name, code);
    }
}
