package fr.parchemin.endtoend.tree;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How large the project is: {@code java House.java <root>...} prints a column for each root, from the sources alone. */
final class House {

    /** Whose lines are counted per operation of the API. */
    private static final List<String> SERVED = List.of(
            "campus-service",
            "candidate-service",
            "assessment-service",
            "jury-service",
            "gateway",
            "web-kit",
            "service-kit");

    private static final Pattern JAVA = Pattern.compile("[^/]+/src/(main|test)/java/.*\\.java");
    private static final Pattern PACKAGE = Pattern.compile("^package ([\\w.]+);", Pattern.MULTILINE);
    private static final Pattern TYPE = Pattern.compile(
            "^(public )?(?:abstract |final |sealed |non-sealed )*(?:class|record|interface|enum|@interface) ",
            Pattern.MULTILINE);
    private static final Pattern TEST = Pattern.compile("@(?:Test|ParameterizedTest|RepeatedTest|TestFactory)\\b");
    private static final Pattern OPERATION = Pattern.compile("operationId:");
    private static final Pattern REPORT =
            Pattern.compile("<testsuite [^>]*?name=\"([^\"]+)\"[^>]*? time=\"([\\d.,]+)\"");
    private static final int REPEATED_LINES = 6;

    /** One Java file, by its path below the root. */
    private record Source(String path, String packageName, String text) {

        boolean isMain() {
            return path.contains("/src/main/java/");
        }

        long lines() {
            return text.lines().count();
        }

        String name() {
            return path.substring(path.lastIndexOf('/') + 1, path.length() - ".java".length());
        }

        private String module() {
            return path.substring(0, path.indexOf('/'));
        }
    }

    private final Path root;
    private final List<Source> sources;

    private House(Path root, List<Source> sources) {
        this.root = root;
        this.sources = sources;
    }

    private static House at(Path root) {
        try (var files = Files.walk(root)) {
            return new House(
                    root,
                    files.filter(file -> JAVA.matcher(path(root, file)).matches())
                            .sorted()
                            .map(file -> source(root, file))
                            .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static void main(String[] roots) {
        var measured = List.of(roots).stream()
                .map(Path::of)
                .map(House::at)
                .map(House::figures)
                .toList();
        measured.getFirst()
                .keySet()
                .forEach(figure -> System.out.println("| " + figure + " | "
                        + measured.stream().map(one -> one.get(figure)).collect(Collectors.joining(" | ")) + " |"));
    }

    private List<Source> main() {
        return sources.stream().filter(Source::isMain).toList();
    }

    /** Main files of each package, {@code package-info} among them. */
    private Map<String, Integer> packages() {
        var sizes = new TreeMap<String, Integer>();
        main().forEach(source -> sizes.merge(source.packageName, 1, Integer::sum));
        return sizes;
    }

    private long operations() {
        return SERVED.stream()
                .map(module -> root.resolve(module).resolve("contracts/openapi.yaml"))
                .filter(Files::exists)
                .mapToLong(
                        contract -> OPERATION.matcher(read(contract)).results().count())
                .sum();
    }

    private long servedLines() {
        return main().stream()
                .filter(source -> SERVED.contains(source.module()))
                .mapToLong(Source::lines)
                .sum();
    }

    private Map<String, String> figures() {
        var lines = main().stream().map(Source::lines).sorted().toList();
        var figures = new LinkedHashMap<String, String>();
        figures.put("main files", String.valueOf(lines.size()));
        figures.put("main lines", String.valueOf(sum(lines)));
        figures.put("median lines of a file", String.valueOf(lines.get(lines.size() / 2)));
        figures.put("p90 lines of a file", String.valueOf(lines.get(lines.size() * 9 / 10)));
        var biggest =
                packages().entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        figures.put("biggest package", biggest.getValue() + " files, " + biggest.getKey());
        figures.put(
                "packages above 20 files",
                String.valueOf(
                        packages().values().stream().filter(size -> size > 20).count()));
        figures.put("operations of the services", String.valueOf(operations()));
        figures.put("main lines of services, gateway and kits", String.valueOf(servedLines()));
        figures.put("the same per operation", String.valueOf(servedLines() / Math.max(1, operations())));
        figures.put("types package-private", packagePrivate() + " %");
        figures.put("test files", String.valueOf(sources.size() - lines.size()));
        figures.put(
                "tests in classes called …Test", tests(source -> source.name().endsWith("Test")));
        figures.put("tests in classes called …IT", tests(source -> source.name().endsWith("IT")));
        figures.put("runs of " + REPEATED_LINES + " lines that stand twice in main", String.valueOf(repeated()));
        return figures;
    }

    private long packagePrivate() {
        var types = main().stream()
                .flatMap(source -> TYPE.matcher(source.text).results())
                .toList();
        return 100 * types.stream().filter(type -> type.group(1) == null).count() / types.size();
    }

    /** How many, and their time where reports of a run lie beside them. */
    private String tests(Predicate<Source> kind) {
        var some = sources.stream()
                .filter(source -> !source.isMain() && kind.test(source))
                .toList();
        var count = some.stream()
                .mapToLong(source -> TEST.matcher(source.text).results().count())
                .sum();
        var seconds = some.stream().mapToDouble(this::seconds).sum();
        return count + (seconds == 0 ? "" : ", %.0f s".formatted(seconds));
    }

    private double seconds(Source test) {
        var name = "TEST-" + test.packageName + "." + test.name() + ".xml";
        return List.of("surefire-reports", "failsafe-reports").stream()
                .map(reports -> root.resolve(test.module())
                        .resolve("target")
                        .resolve(reports)
                        .resolve(name))
                .filter(Files::exists)
                .flatMap(report -> REPORT.matcher(read(report)).results())
                .mapToDouble(found -> Double.parseDouble(found.group(2).replace(",", "")))
                .sum();
    }

    /** Lines that carry something, imports aside: a run of six that a second place has, too, counted once. */
    private long repeated() {
        var seen = new HashMap<String, String>();
        var repeated = new HashSet<String>();
        for (var source : main()) {
            var lines = source.text
                    .lines()
                    .map(String::strip)
                    .filter(line -> line.length() > 3 && !line.startsWith("import ") && !line.startsWith("package "))
                    .toList();
            for (int from = 0; from + REPEATED_LINES <= lines.size(); from++) {
                var run = String.join("\n", lines.subList(from, from + REPEATED_LINES));
                var before = seen.putIfAbsent(run, source.path);
                if (before != null && !before.equals(source.path)) {
                    repeated.add(run);
                    from += REPEATED_LINES - 1;
                }
            }
        }
        return repeated.size();
    }

    private static long sum(Collection<Long> numbers) {
        return numbers.stream().mapToLong(Long::longValue).sum();
    }

    private static Source source(Path root, Path file) {
        var text = read(file);
        var declared = PACKAGE.matcher(text);
        return new Source(path(root, file), declared.find() ? declared.group(1) : "", text);
    }

    private static String path(Path root, Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
