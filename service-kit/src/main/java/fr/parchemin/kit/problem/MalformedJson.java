package fr.parchemin.kit.problem;

/** The body is no JSON at all. */
public record MalformedJson() implements Refusal {

    @Override
    public String code() {
        return "malformed-json";
    }

    @Override
    public Kind kind() {
        return Kind.MALFORMED;
    }
}
