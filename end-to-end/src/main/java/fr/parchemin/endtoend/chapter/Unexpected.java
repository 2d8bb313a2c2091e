package fr.parchemin.endtoend.chapter;

/** An answer that no client should get. */
final class Unexpected extends RuntimeException {

    Unexpected(String sentence) {
        super(sentence);
    }
}
