package fr.parchemin.localstack.machine;

/** What keeps the stack from running, in one sentence that says what to do. */
public final class StackFailure extends RuntimeException {

    public StackFailure(String sentence) {
        super(sentence);
    }

    public StackFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
