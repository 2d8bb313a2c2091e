package fr.parchemin.kit.problem;

import java.util.List;

public record InvalidRequest(List<Violation> violations) implements Refusal {

    @Override
    public String code() {
        return "invalid-request";
    }

    @Override
    public Kind kind() {
        return Kind.MALFORMED;
    }
}
