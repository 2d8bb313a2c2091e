package fr.parchemin.kit.operation;

/** The realm's role of those who run the platform and read none of its data. */
final class Operators {

    static final String ROLE = "operator";

    private Operators() {}
}
