package fr.parchemin.endtoend;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/** Every benchmark there is, or those named, each on a platform of its own. */
final class Bench {

    static final List<String> ALL = List.of("closing", "result", "chapter", "sessions");

    private static final int UNKNOWN = 2;

    private Bench() {}

    public static void main(String[] names) throws SQLException {
        List<String> unknown =
                Stream.of(names).filter(name -> !ALL.contains(name)).toList();
        if (!unknown.isEmpty()) {
            System.err.println(
                    "There is no benchmark " + unknown.getFirst() + "; there are " + String.join(", ", ALL) + ".");
            System.exit(UNKNOWN);
        }
        boolean valid = true;
        for (String name : names.length == 0 ? ALL : List.of(names)) {
            valid &= switch (name) {
                case "closing" -> ClosingLag.measure();
                case "result" -> ResultLag.measure();
                case "chapter" -> WholeChapter.measure();
                case "sessions" -> WholeSessions.measure();
                default -> throw new IllegalArgumentException(name);
            };
        }
        System.exit(valid ? 0 : 1);
    }
}
