package fr.parchemin.kit.call;

import fr.parchemin.kit.consistency.ConsistencyTokens;
import fr.parchemin.kit.event.Outbox;
import fr.parchemin.kit.relay.Relay;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The events of a request: written with what they tell of, sent once that is committed. */
@ApplicationScoped
class Publication {

    private final Outbox outbox;
    private final ConsistencyTokens tokens;
    private final Relay relay;

    Publication(Outbox outbox, ConsistencyTokens tokens, Relay relay) {
        this.outbox = outbox;
        this.tokens = tokens;
        this.relay = relay;
    }

    /**
     * The last thing before the commit.
     *
     * @return by what the caller reads these events everywhere; nothing where there are none
     */
    Optional<String> write(String caller) {
        return tokens.of(outbox.write(), caller);
    }

    void wakeRelay() {
        relay.wake();
    }
}
