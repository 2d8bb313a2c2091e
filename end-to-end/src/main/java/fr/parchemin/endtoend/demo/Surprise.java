package fr.parchemin.endtoend.demo;

/** An answer other than the one that was told. */
public final class Surprise extends RuntimeException {

    Surprise(String sentence) {
        super(sentence);
    }
}
