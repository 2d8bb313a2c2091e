package fr.parchemin.gateway.route;

import fr.parchemin.gateway.visit.RequestId;
import io.vertx.core.MultiMap;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Which headers cross the gateway, in either direction. */
final class UpstreamHeaders {
    private static final Set<String> HOP_BY_HOP = Set.of(
            "connection",
            "keep-alive",
            "proxy-authenticate",
            "proxy-authorization",
            "proxy-connection",
            "te",
            "trailer",
            "upgrade",
            "http2-settings",
            "expect");

    /** Only the gateway may say where a request came from and who sent it. */
    private static final Set<String> OURS_TO_SAY = Set.of(
            "forwarded",
            "via",
            "x-real-ip",
            "x-client-ip",
            "x-cluster-client-ip",
            "true-client-ip",
            "x-original-url",
            "x-rewrite-url",
            "x-original-host",
            "x-http-method-override",
            "x-http-method",
            "x-method-override",
            "x-user",
            "x-userinfo",
            "x-client-cert",
            "x-client-dn",
            "x-ssl-client-cert",
            "traceparent",
            "tracestate",
            "x-request-id");

    private static final List<String> SPOOFED_FAMILIES =
            List.of("x-forwarded-", "x-remote-", "x-auth-", "x-authenticated-", "x-user-", "x-parchemin-");

    private UpstreamHeaders() {}

    static void prepare(MultiMap headers, Caller caller, RequestId requestId) {
        dropHopByHop(headers);
        headers.names().stream().filter(UpstreamHeaders::isOursToSay).toList().forEach(headers::remove);
        headers.set("X-Forwarded-For", caller.address());
        headers.set("X-Forwarded-Proto", caller.scheme());
        if (!caller.host().isEmpty()) {
            headers.set("X-Forwarded-Host", caller.host());
        }
        headers.set(RequestId.HEADER, requestId.value());
    }

    /** Where anybody may ask, a token of whatever kind makes no difference and no work. */
    static void dropCaller(MultiMap headers) {
        headers.remove("Authorization").remove("Consistency-Token");
    }

    static void bringBack(MultiMap headers) {
        dropHopByHop(headers);
        headers.names().stream()
                .filter(name -> lower(name).startsWith("access-control-"))
                .toList()
                .forEach(headers::remove);
    }

    private static void dropHopByHop(MultiMap headers) {
        headers.getAll("Connection").stream()
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .map(String::trim)
                .filter(name -> !name.isEmpty())
                .toList()
                .forEach(headers::remove);
        HOP_BY_HOP.forEach(headers::remove);
    }

    private static boolean isOursToSay(String name) {
        String lower = lower(name);
        return OURS_TO_SAY.contains(lower) || SPOOFED_FAMILIES.stream().anyMatch(lower::startsWith);
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** Who is at the other end of the connection, as the gateway sees it. */
    record Caller(String address, String scheme, String host) {}
}
