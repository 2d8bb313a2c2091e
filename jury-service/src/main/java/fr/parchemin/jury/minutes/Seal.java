package fr.parchemin.jury.minutes;

import fr.parchemin.kit.digest.Sha256;

/** The SHA-256 of minutes and all that came before them: of the previous one's in hexadecimal, a line feed, the content. */
record Seal(String sha256) {

    /** What the first minutes of a certification are chained to. */
    static final Seal NONE = new Seal("0".repeat(64));

    static Seal of(Seal previous, String content) {
        return new Seal(Sha256.of(previous.sha256 + "\n" + content));
    }
}
