package fr.parchemin.gateway.edge;

import java.util.Set;

/** The only paths that need no token; whatever is not here is closed. */
public final class PublicPaths {
    private static final Set<String> EXACT = Set.of("/", "/docs", "/openapi", "/problems", "/q/health", "/verify");
    private static final Set<String> BELOW =
            Set.of("/docs/", "/problems/", "/q/health/", "/verify/", "/v1/verifications/");

    private PublicPaths() {}

    public static boolean contain(String normalizedPath) {
        return EXACT.contains(normalizedPath) || BELOW.stream().anyMatch(normalizedPath::startsWith);
    }
}
