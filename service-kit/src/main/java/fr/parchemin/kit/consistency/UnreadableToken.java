package fr.parchemin.kit.consistency;

import fr.parchemin.kit.problem.Refusal;

/** The client altered the token, or made one up. */
record UnreadableToken() implements Refusal {

    @Override
    public String code() {
        return "unreadable-consistency-token";
    }

    @Override
    public Kind kind() {
        return Kind.MALFORMED;
    }
}
