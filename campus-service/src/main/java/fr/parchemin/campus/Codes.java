package fr.parchemin.campus;

/** What the codes look like by which others are referred to. */
public final class Codes {

    /** A slug in upper case, such as LYON. */
    public static final String CAMPUS = "[A-Z0-9]{1,40}(-[A-Z0-9]{1,39}){0,19}";

    /** Of the national register, such as RNCP14506. */
    public static final String CERTIFICATION = "RNCP\\d{3,5}";

    private Codes() {}
}
