package fr.parchemin.kit.change;

import fr.parchemin.kit.problem.Refusal;

/** Somebody else changed it since the client read it. */
record StaleVersion() implements Refusal {

    @Override
    public String code() {
        return "stale-version";
    }

    @Override
    public Kind kind() {
        return Kind.STALE;
    }
}
