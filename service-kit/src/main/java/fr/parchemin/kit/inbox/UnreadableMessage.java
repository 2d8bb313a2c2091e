package fr.parchemin.kit.inbox;

/** A message that this consumer cannot process as it stands. */
public class UnreadableMessage extends RuntimeException {

    UnreadableMessage(String reason) {
        super(reason);
    }

    UnreadableMessage(String reason, Throwable cause) {
        super(reason + ": " + cause.getMessage(), cause);
    }
}
