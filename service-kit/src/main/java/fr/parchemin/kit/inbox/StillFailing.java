package fr.parchemin.kit.inbox;

import fr.parchemin.kit.problem.Refusal;

/** The replay stopped at a message that still cannot be processed; those before it are taken in. */
record StillFailing(String key, int messages, String cause) implements Refusal {

    @Override
    public String code() {
        return "still-failing";
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
