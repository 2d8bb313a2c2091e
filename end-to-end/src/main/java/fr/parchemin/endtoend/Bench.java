package fr.parchemin.endtoend;

import java.sql.SQLException;
import java.util.List;

/** Every benchmark there is, or those named, each on a platform of its own. */
final class Bench {

    private static final List<String> ALL = List.of("closing", "result", "chapter", "sessions");

    private Bench() {}

    public static void main(String[] names) throws SQLException {
        boolean valid = true;
        for (String name : names.length == 0 ? ALL : List.of(names)) {
            valid &= switch (name) {
                case "closing" -> ClosingLag.measure();
                case "result" -> ResultLag.measure();
                case "chapter" -> WholeChapter.measure();
                case "sessions" -> WholeSessions.measure();
                default -> throw new IllegalArgumentException("unknown: " + name + "; there are " + ALL);
            };
        }
        System.exit(valid ? 0 : 1);
    }
}
