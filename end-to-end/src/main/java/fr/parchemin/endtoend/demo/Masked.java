package fr.parchemin.endtoend.demo;

/** A text without what differs from run to run. */
public record Masked(String text) {

    private static final String ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
    private static final String NUMBER = "(RNCP14506(?:BC\\d\\d)?-\\d{4}-)\\d+";
    private static final String CODE = "(/(?:verify|verifications)/)[\\w-]+";

    public static Masked of(String output) {
        return new Masked(output.replaceAll(CODE, "$1…")
                .replaceAll(ID, "…")
                .replaceAll(NUMBER, "$1…")
                .strip());
    }
}
