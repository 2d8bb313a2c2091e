package fr.parchemin.candidate.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is wrong with one value; the texts stand in {@code ValidationMessages}, each with its remedy. */
public final class Flaws {

    private final List<Flaw> found = new ArrayList<>();

    /** Of a field of the value, an entry of a list by its place: {@code firstNames[1]}. */
    public void add(String field, String text) {
        add(field, text, Map.of());
    }

    /** With what stands in the text in braces. */
    public void add(String field, String text, Map<String, String> facts) {
        found.add(new Flaw(field, text, facts));
    }

    List<Flaw> found() {
        return List.copyOf(found);
    }

    record Flaw(String field, String text, Map<String, String> facts) {}
}
