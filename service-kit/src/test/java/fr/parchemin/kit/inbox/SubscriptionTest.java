package fr.parchemin.kit.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parchemin.kit.parking.UnreadableMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SubscriptionTest {

    private final List<String> done = new ArrayList<>();
    private final Subscription subscription = Subscription.to("books")
            .on(
                    List.of("lent.v1", "given-back.v1"),
                    Book.class,
                    (book, sequence) -> done.add(book.title + " " + sequence))
            .ignore("printed.v1");

    @Test
    void eachTypeHasItsEffectWithTheSequence() {
        subscription.apply(message("lent.v1"));
        subscription.apply(message("given-back.v1"));
        subscription.apply(message("printed.v1"));

        assertThat(done).containsExactly("Emma 7", "Emma 7");
    }

    @Test
    void aTypeThatStandsInNoRowCannotBeReadYet() {
        assertThatThrownBy(() -> subscription.apply(message("burnt.v1")))
                .isInstanceOf(UnreadableMessage.class)
                .hasMessageContaining("burnt.v1");
    }

    @Test
    void oneTypeHasOneEffect() {
        assertThatThrownBy(() -> subscription.ignore("lent.v1")).hasMessageContaining("lent.v1");
    }

    @Test
    void aTombstoneIsUnreadableUnlessItMeansSomething() {
        assertThatThrownBy(() -> subscription.forget("emma")).isInstanceOf(UnreadableMessage.class);

        subscription.onTombstone(done::add).forget("emma");

        assertThat(done).containsExactly("emma");
    }

    @Test
    void whetherARebuildClearsAnythingIsSaid() {
        assertThatThrownBy(subscription::clear).hasMessageContaining("books");

        subscription.notCleared().clear();
        subscription.clearedBy(() -> done.add("cleared")).clear();

        assertThat(done).containsExactly("cleared");
    }

    private static Message message(String type) {
        return new Message(
                "topic",
                0,
                0,
                "emma",
                Map.of("ce_type", type, "ce_subject", "emma", "ce_sequence", "7"),
                "{\"title\": \"Emma\"}".getBytes(UTF_8));
    }

    record Book(String title) {}
}
