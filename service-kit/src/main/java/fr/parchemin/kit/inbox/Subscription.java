package fr.parchemin.kit.inbox;

import fr.parchemin.kit.parking.UnreadableMessage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** What is done with each type of event on one topic. A type that stands in no row parks its key until a version knows it. */
public final class Subscription {

    private final String channel;
    private final Map<String, Consumer<Message>> byType = new HashMap<>();
    private Consumer<String> tombstone = key -> {
        throw new UnreadableMessage("no data");
    };
    private @Nullable Runnable clearing;

    private Subscription(String channel) {
        this.channel = channel;
    }

    /** Of an incoming channel, whose topic stands with it in the configuration. */
    public static Subscription to(String channel) {
        return new Subscription(channel);
    }

    public <T> Subscription on(String type, Class<T> view, Consumer<T> effect) {
        return on(List.of(type), view, effect);
    }

    public <T> Subscription on(String type, Class<T> view, ObjLongConsumer<T> effect) {
        return on(List.of(type), view, effect);
    }

    public <T> Subscription on(List<String> types, Class<T> view, Consumer<T> effect) {
        return row(types, message -> effect.accept(message.as(view)));
    }

    /** With the event's sequence. */
    public <T> Subscription on(List<String> types, Class<T> view, ObjLongConsumer<T> effect) {
        return row(types, message -> effect.accept(message.as(view), message.sequence()));
    }

    /** Nothing for this service. */
    public Subscription ignore(String... types) {
        return row(List.of(types), message -> {});
    }

    /** A key whose subject is no more. */
    public Subscription onTombstone(Consumer<String> effect) {
        tombstone = effect;
        return this;
    }

    /** A rebuild empties nothing: each row takes in what is not older than itself. */
    public Subscription notCleared() {
        return clearedBy(() -> {});
    }

    /** What a rebuild does before it reads the topic again. */
    public Subscription clearedBy(Runnable clear) {
        clearing = clear;
        return this;
    }

    private Subscription row(List<String> types, Consumer<Message> effect) {
        types.forEach(type -> {
            if (byType.put(type, effect) != null) {
                throw new IllegalArgumentException(type + " stands in two rows");
            }
        });
        return this;
    }

    String channel() {
        return channel;
    }

    String topic() {
        return ConfigProvider.getConfig().getValue("mp.messaging.incoming." + channel + ".topic", String.class);
    }

    void apply(Message message) {
        var effect = byType.get(message.type());
        if (effect == null) {
            throw new UnreadableMessage("unknown type " + message.type());
        }
        effect.accept(message);
    }

    void forget(String key) {
        tombstone.accept(key);
    }

    /** Before the topic is read again. */
    void clear() {
        if (clearing == null) {
            throw new IllegalStateException(channel + " does not say what a rebuild clears");
        }
        clearing.run();
    }
}
