package fr.parchemin.kit.metric;

import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Arrays;

/**
 * A request that reaches an operation is counted under the operation's template. One that was refused before, by its method
 * or its media type, has none: of its path only the resource is named, for ids and names would stand in every scraper's store.
 */
@Singleton
final class PathTags {

    private static final int SEGMENTS_KEPT = 3;

    @Produces
    @Singleton
    MeterFilter filter() {
        return MeterFilter.replaceTagValues("uri", PathTags::template);
    }

    static String template(String path) {
        if (path.contains("{") || !path.startsWith("/")) {
            return path;
        }
        var segments = path.split("/", -1);
        return segments.length <= SEGMENTS_KEPT
                ? path
                : String.join("/", Arrays.copyOf(segments, SEGMENTS_KEPT)) + "/{rest}";
    }
}
