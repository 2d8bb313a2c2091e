package fr.parchemin.endtoend.fuzz;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What can be unusual about headers, and about who sends them. */
final class HeaderChanges {

    private static final Map<String, List<String>> ODD = Map.ofEntries(
            Map.entry(
                    "Accept",
                    List.of(
                            "",
                            "*/*",
                            "application/*",
                            "text/*",
                            "text/csv",
                            "application/json;q=0",
                            "application/xml",
                            "application/octet-stream",
                            "text/html",
                            "garbage",
                            ";;;,,,",
                            "text/csv;q=0.5, */*;q=0.1",
                            "application/json;charset=utf-16",
                            "a/b,".repeat(500))),
            Map.entry("Accept-Language", List.of("", "fr", "de, fr;q=0.1", "*", "fr_FR", ";;", "x".repeat(2_000))),
            Map.entry("Accept-Charset", List.of("utf-16", "iso-8859-1;q=1, *;q=0")),
            Map.entry("Accept-Encoding", List.of("gzip", "br, *;q=0", "identity;q=0")),
            Map.entry(
                    "Content-Type",
                    List.of(
                            "",
                            "text/plain",
                            "application/xml",
                            "application/json; charset=utf-16",
                            "application/merge-patch+json",
                            "application/x-www-form-urlencoded",
                            "multipart/form-data",
                            "nonsense",
                            "application/*")),
            Map.entry(
                    "If-Match",
                    List.of("", "*", "\"0-0\"", "W/\"0-0\"", "nonsense", "\"99999999999999999999-0\"", "\"-1-a\"")),
            Map.entry("If-None-Match", List.of("", "*", "nonsense", "\"a\", W/\"b\"", ",,,")),
            Map.entry("Idempotency-Key", List.of("", " ", "x".repeat(256), "k1", "k2", "k3", "é", "a,b")),
            Map.entry("Consistency-Token", List.of("", "x", "e30", "AAAA", "é", "x".repeat(3_000))),
            Map.entry("traceparent", List.of("", "00-0-0-00", "ff-" + "a".repeat(32) + "-" + "b".repeat(16) + "-01")),
            Map.entry("X-Request-Id", List.of("", "é", "x".repeat(129), "a b")),
            Map.entry("Range", List.of("bytes=0-1", "bytes=-", "rows=1")),
            Map.entry("Expect", List.of("nonsense")),
            Map.entry("Cookie", List.of("a=b; ;;", "x".repeat(2_000))),
            Map.entry("X-HTTP-Method-Override", List.of("DELETE")),
            Map.entry("Content-Encoding", List.of("gzip", "deflate")),
            Map.entry("Origin", List.of("null", "https://evil.example")),
            Map.entry("Upgrade", List.of("h2c", "websocket")));

    private HeaderChanges() {}

    static List<Change> all(List<String> users, Canaries canaries) {
        Stream<Change> odd = ODD.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(header -> new Change(
                        "an odd " + header.getKey(),
                        (draft, random) -> draft.header(header.getKey(), Odd.oneOf(header.getValue(), random))));
        return Stream.concat(
                        odd,
                        Stream.of(
                                new Change("a header twice", (draft, random) -> {
                                    draft.headers.add(Map.entry("Accept", "text/csv"));
                                    draft.headers.add(Map.entry("Accept", "application/json"));
                                }),
                                new Change(
                                        "something personal in a header",
                                        (draft, random) -> draft.header("X-Request-Id", canaries.number())),
                                new Change("without a token", (draft, random) -> draft.user = null),
                                new Change(
                                        "as somebody else", (draft, random) -> draft.user = Odd.oneOf(users, random)),
                                new Change("as it should be", (draft, random) -> {})))
                .toList();
    }
}
