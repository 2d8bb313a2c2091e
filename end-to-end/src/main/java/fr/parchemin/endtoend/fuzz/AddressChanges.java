package fr.parchemin.endtoend.fuzz;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** What can be wrong with an address or a method. */
final class AddressChanges {

    private static final List<String> METHODS =
            List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "FOO", "get");

    private AddressChanges() {}

    static List<Change> all(Canaries canaries) {
        return List.of(
                new Change("another method", (draft, random) -> draft.method = Odd.oneOf(METHODS, random)),
                new Change(
                        "an odd part of the path",
                        (draft, random) -> part(draft, random.nextInt(), Odd.oneOf(Odd.PATH_PARTS, random))),
                new Change(
                        "something personal in the path",
                        (draft, random) -> part(draft, random.nextInt(), Draft.encoded(canaries.any(random)))),
                new Change("a slash at the end", (draft, random) -> draft.segments.add("")),
                new Change("one part more", (draft, random) -> draft.segments.add("x")),
                new Change(
                        "another case",
                        (draft, random) -> draft.segments.replaceAll(part -> part.toUpperCase(Locale.ROOT))),
                new Change("an unknown parameter", (draft, random) -> draft.query.add(Map.entry("colour", "red"))),
                new Change(
                        "a parameter with an odd value",
                        (draft, random) -> parameter(draft, random, Odd.oneOf(Odd.QUERY_VALUES, random))),
                new Change("a parameter twice", (draft, random) -> {
                    parameter(draft, random, "1");
                    draft.query.add(draft.query.getLast());
                }),
                new Change(
                        "an odd limit",
                        (draft, random) -> draft.query.add(Map.entry("limit", Odd.oneOf(Odd.QUERY_VALUES, random)))),
                new Change(
                        "an odd cursor",
                        (draft, random) -> draft.query.add(Map.entry("cursor", Odd.oneOf(Odd.QUERY_VALUES, random)))),
                new Change(
                        "a made-up cursor",
                        (draft, random) ->
                                draft.query.add(Map.entry("cursor", "MGIzNDhhMzQgQUlY" + random.nextInt(100)))),
                new Change(
                        "something personal in the query",
                        (draft, random) -> parameter(draft, random, Draft.encoded(canaries.any(random)))),
                new Change(
                        "an odd name of a parameter",
                        (draft, random) -> draft.query.add(
                                Map.entry(Odd.oneOf(List.of("%00", "%ff", "", "a%0ab"), random), "x"))));
    }

    private static void part(Draft draft, int at, String other) {
        draft.segments.set(Math.floorMod(at, draft.segments.size()), other);
    }

    private static void parameter(Draft draft, Random random, String value) {
        var declared = draft.operation.query();
        String name = declared.isEmpty()
                ? "limit"
                : Odd.oneOf(declared, random).path("name").asText();
        draft.query.add(Map.entry(name, value));
    }
}
