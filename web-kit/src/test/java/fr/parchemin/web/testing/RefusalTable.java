package fr.parchemin.web.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The refusals in a module's README, written from its English texts; {@code -Dsnapshot.update=true} writes them anew. */
public record RefusalTable(String committed, String generated) {

    private static final String HEAD = "| code | status | when |\n|---|---|---|\n";
    private static final Pattern STATUS = Pattern.compile("^([a-z-]+)\\.status=(\\d+)$", Pattern.MULTILINE);

    /** Of the module that a test runs in, in the order of the bundle. */
    public static RefusalTable of(String bundle) {
        var readme = Path.of("README.md");
        try {
            var texts = texts(bundle);
            var rows = STATUS.matcher(texts)
                    .results()
                    .map(found -> row(texts, found.group(1), found.group(2)))
                    .collect(Collectors.joining());
            var before = Files.readString(readme);
            if (!before.contains(HEAD)) {
                throw new IllegalStateException(
                        "no table in " + readme.toAbsolutePath() + " that begins with\n" + HEAD);
            }
            var from = before.indexOf(HEAD) + HEAD.length();
            var to = before.indexOf("\n\n", from - 1) + 1;
            if (Boolean.getBoolean("snapshot.update")) {
                Files.writeString(readme, before.substring(0, from) + rows + before.substring(to));
                return new RefusalTable(rows, rows);
            }
            return new RefusalTable(before.substring(from, to), rows);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String row(String texts, String code, String status) {
        var cause = Pattern.compile("^" + code + "\\.cause=(.*)$", Pattern.MULTILINE)
                .matcher(texts)
                .results()
                .findFirst()
                .orElseThrow()
                .group(1);
        return "| `" + code + "` | " + status + " | " + cause + " |\n";
    }

    private static String texts(String bundle) throws IOException {
        var file = "/" + bundle + ".properties";
        try (var stream = Objects.requireNonNull(RefusalTable.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), UTF_8);
        }
    }
}
