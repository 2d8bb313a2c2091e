package fr.parchemin.kit.change;

import fr.parchemin.kit.problem.Refusal;

/** A change must say which version it changes (RFC 6585). */
record IfMatchMissing() implements Refusal {

    @Override
    public String code() {
        return "if-match-missing";
    }

    @Override
    public Kind kind() {
        return Kind.PRECONDITION_MISSING;
    }
}
