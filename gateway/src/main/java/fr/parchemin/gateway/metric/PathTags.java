package fr.parchemin.gateway.metric;

import fr.parchemin.gateway.route.Service;
import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Set;

/**
 * Metrics name the resource of a path and nothing below it: ids, codes and names would stand in every scraper's store, and
 * anybody could make up a time series of his own.
 */
@Singleton
final class PathTags {
    private static final Set<String> OWN_PAGES = Set.of("docs", "openapi", "problems", "verify", "q", "webjars");
    private static final int ROOT = 1;
    private static final int BELOW_THE_VERSION = 2;

    @Produces
    @Singleton
    MeterFilter filter() {
        return MeterFilter.replaceTagValues("uri", PathTags::template);
    }

    static String template(String path) {
        if (!path.startsWith("/") || path.equals("/")) {
            return path;
        }
        String[] segments = path.split("/", -1);
        if (OWN_PAGES.contains(segments[ROOT])) {
            return upTo(ROOT, segments);
        }
        boolean aResource = segments.length > BELOW_THE_VERSION
                && Arrays.stream(Service.values())
                        .anyMatch(service -> service.owns("/" + segments[ROOT] + "/" + segments[BELOW_THE_VERSION]));
        return aResource ? upTo(BELOW_THE_VERSION, segments) : "OTHER";
    }

    private static String upTo(int last, String... segments) {
        String kept = String.join("/", Arrays.copyOf(segments, last + 1));
        return segments.length > last + 1 ? kept + "/{rest}" : kept;
    }
}
