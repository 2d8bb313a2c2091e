package fr.parchemin.kit.sample;

import fr.parchemin.kit.problem.Refusal;

record NoteTaken(String text) implements Refusal {

    @Override
    public String code() {
        return "note-taken";
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
