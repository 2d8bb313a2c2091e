package fr.parchemin.kit.event;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;

/** A topic that this service listens to, and the group that remembers how far. */
public record Channel(String name, String topic, String group) {

    private static final String PREFIX = "mp.messaging.incoming.";
    private static final Pattern TOPIC = Pattern.compile("mp\\.messaging\\.incoming\\.([^.]+)\\.topic");

    public static List<Channel> all(Config config) {
        return StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .map(TOPIC::matcher)
                .filter(found -> found.matches())
                .map(found -> of(found.group(1), config))
                .toList();
    }

    private static Channel of(String name, Config config) {
        return new Channel(
                name,
                config.getValue(PREFIX + name + ".topic", String.class),
                config.getValue(PREFIX + name + ".group.id", String.class));
    }
}
