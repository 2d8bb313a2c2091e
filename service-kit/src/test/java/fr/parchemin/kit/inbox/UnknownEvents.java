package fr.parchemin.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import fr.parchemin.kit.digest.Sha256;
import fr.parchemin.kit.testing.Operating;
import fr.parchemin.kit.testing.Sample;
import fr.parchemin.kit.testing.caller.Operator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of an event of a type from the future; each service tries it on a projection of its own. */
@Operator
public abstract class UnknownEvents {

    private static final String WAITING = "LYON";
    private static final String FLOWING = "NANTES";

    private final String projection;
    private final String type;

    /** The type without its version. */
    protected UnknownEvents(String projection, String type) {
        this.projection = projection;
        this.type = type;
    }

    protected abstract EventFeed feed();

    /** Nothing is known, and nothing waits. */
    protected abstract void nothing();

    /** In its first version. */
    protected abstract Sample event(String key, String name);

    /** What the events have left: names, in the order of their keys. */
    protected abstract List<String> names();

    @BeforeEach
    void anEventOfATypeFromTheFuture() {
        nothing();
        feed().receive(event(WAITING, "first"), WAITING, 1);
        feed().receive(event(WAITING, "second").ofType(type + ".v9"), WAITING, 2);
        feed().receive(event(WAITING, "third"), WAITING, 3);
        feed().receive(event(FLOWING, "another"), FLOWING, 1);
    }

    @Test
    void itsKeyWaitsWhileTheOthersFlow() {
        assertThat(names()).containsExactly("first", "another");
        assertThat(feed().asWorker().rows("select key_digest, cause from parked_key"))
                .singleElement()
                .asString()
                .startsWith(Sha256.of(WAITING) + " ")
                .endsWith("unknown type " + type + ".v9");
        assertThat(messages()).isEqualTo("2");
    }

    @Test
    void aReplayChangesNothingUntilTheTypeIsKnown() {
        Operating.replay(projection, WAITING)
                .statusCode(409)
                .body("code", is("still-failing"))
                .body("messages", is(0));

        assertThat(names()).containsExactly("first", "another");
        assertThat(messages()).isEqualTo("2");
    }

    @Test
    void aReplayTakesTheWaitingEventsInOnceTheTypeIsKnown() {
        feed().asWorker().execute("update parked_message set headers = replace(headers, '.v9', '.v1')");

        Operating.replay(projection, WAITING).statusCode(200).body("messages", is(2));

        assertThat(names()).containsExactly("third", "another");
        assertThat(feed().asWorker().rows("select key_digest from parked_key")).isEmpty();
    }

    private String messages() {
        return String.valueOf(feed().asWorker().first("select count(*) from parked_message"));
    }
}
