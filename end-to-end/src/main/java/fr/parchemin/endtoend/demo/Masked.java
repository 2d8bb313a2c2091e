package fr.parchemin.endtoend.demo;

/** A text without what differs from run to run. */
public record Masked(String text) {

    private static final String ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    public static Masked of(String output) {
        return new Masked(output.replaceAll(ID, "…").strip());
    }
}
