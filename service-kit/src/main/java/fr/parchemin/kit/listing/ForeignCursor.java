package fr.parchemin.kit.listing;

import fr.parchemin.kit.problem.Refusal;

/** The cursor is of another list or other filters, or no cursor at all. */
record ForeignCursor() implements Refusal {

    @Override
    public String code() {
        return "foreign-cursor";
    }

    @Override
    public Kind kind() {
        return Kind.MALFORMED;
    }
}
