package fr.parchemin.endtoend.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/** The hand-written table of who is answered what. */
record AccessMatrix(List<Line> lines) {

    private static final int FIRST_CALLER = 3;

    record Line(Operations.Operation operation, Map<String, Integer> statusByCaller) {

        int statusFor(String caller) {
            return Objects.requireNonNull(statusByCaller.get(caller), caller);
        }
    }

    static AccessMatrix read() {
        try (InputStream in = Objects.requireNonNull(AccessMatrix.class.getResourceAsStream("/access-matrix.csv"))) {
            List<String[]> rows = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split(",", -1))
                    .toList();
            String[] heading = rows.getFirst();
            return new AccessMatrix(
                    rows.stream().skip(1).map(row -> line(heading, row)).toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Operations of which only one side knows. */
    TreeSet<String> differencesFrom(List<Operations.Operation> published) {
        TreeSet<String> differences = new TreeSet<>();
        var written = lines.stream().map(Line::operation).toList();
        published.stream()
                .filter(operation -> !written.contains(operation))
                .forEach(operation -> differences.add("not in the table: " + operation));
        written.stream()
                .filter(operation -> !published.contains(operation))
                .forEach(operation -> differences.add("not published: " + operation));
        return differences;
    }

    private static Line line(String[] heading, String[] row) {
        Map<String, Integer> statuses = new LinkedHashMap<>();
        for (int column = FIRST_CALLER; column < heading.length; column++) {
            statuses.put(heading[column], Integer.valueOf(row[column]));
        }
        return new Line(new Operations.Operation(row[0], row[1], row[2]), statuses);
    }
}
