package fr.parchemin.kit.parking;

/** A message that this consumer cannot process as it stands. The reason is shown to operators: it repeats nothing of the message. */
public class UnreadableMessage extends RuntimeException {

    public UnreadableMessage(String reason) {
        super(reason);
    }

    public UnreadableMessage(String reason, Throwable cause) {
        super(reason, cause);
    }
}
