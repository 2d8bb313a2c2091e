package fr.parchemin.jury;

/** What the codes look like by which others are referred to. */
public final class Codes {

    /** Of the national register, such as RNCP14506. */
    public static final String CERTIFICATION = "RNCP\\d{3,5}";

    private Codes() {}
}
