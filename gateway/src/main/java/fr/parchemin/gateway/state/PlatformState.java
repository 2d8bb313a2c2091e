package fr.parchemin.gateway.state;

import java.time.Instant;
import java.util.List;

/** The platform at one moment. */
record PlatformState(Instant asOf, String version, List<PartState> parts) {
    boolean isWhole() {
        return parts.stream().allMatch(part -> part.condition().isWell());
    }

    record PartState(String name, Condition condition, String version) {}

    enum Condition {
        READY,
        /** The service answers, and says that it cannot work. */
        NOT_READY,
        UNREACHABLE,
        /** The keys cannot be fetched just now; tokens signed by those already known are still checked. */
        KEYS_CACHED;

        boolean isWell() {
            return switch (this) {
                case READY -> true;
                case NOT_READY, UNREACHABLE, KEYS_CACHED -> false;
            };
        }
    }
}
