package fr.parchemin.kit.sample;

import fr.parchemin.kit.problem.Refusal;

record NoteTaken(String id, String text) implements Refusal {

    @Override
    public String code() {
        return "note-taken";
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
