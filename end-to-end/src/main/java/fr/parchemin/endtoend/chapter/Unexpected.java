package fr.parchemin.endtoend.chapter;

/** An answer that no client should get. */
public final class Unexpected extends RuntimeException {

    public Unexpected(String sentence) {
        super(sentence);
    }
}
