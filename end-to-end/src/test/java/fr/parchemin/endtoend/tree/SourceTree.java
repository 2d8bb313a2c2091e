package fr.parchemin.endtoend.tree;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The files that somebody wrote, and what may not be in them. */
record SourceTree(Path root) {

    static final int LONGEST = 250;
    static final int MOST_FILES = 20;

    private static final Set<String> MADE_BY_MACHINES = Set.of("target", "node_modules", ".git", ".local");
    private static final Pattern CONFLICT = Pattern.compile("(?m)^(?:<{7}|>{7}) ");

    /** A file of text by its path below the root. */
    record Source(String path, String text) {

        boolean isMainJava() {
            return path.contains("src/main/java/") && path.endsWith(".java");
        }
    }

    List<Source> sources() {
        List<Source> sources = new ArrayList<>();
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return MADE_BY_MACHINES.contains(String.valueOf(folder.getFileName()))
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    if (attributes.isRegularFile()) {
                        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                        if (text.indexOf('\0') < 0) {
                            sources.add(new Source(root.relativize(file).toString(), text));
                        }
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return sources;
    }

    static List<String> tooLong(List<Source> sources) {
        return sources.stream()
                .filter(Source::isMainJava)
                .filter(source -> source.text().lines().count() > LONGEST)
                .map(source -> source.path() + " has " + source.text().lines().count() + " lines")
                .toList();
    }

    /** Folders of main code and of tests, each for itself. */
    static List<String> overfull(List<Source> sources) {
        Map<String, Long> files = sources.stream()
                .map(Source::path)
                .filter(path -> path.matches(".+/src/(main|test)/java/.+\\.java"))
                .map(path -> path.substring(0, path.lastIndexOf('/')))
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        return files.entrySet().stream()
                .filter(folder -> folder.getValue() > MOST_FILES)
                .map(folder -> folder.getKey() + " has " + folder.getValue() + " files")
                .toList();
    }

    static List<String> unresolved(List<Source> sources) {
        return sources.stream()
                .filter(source -> CONFLICT.matcher(source.text()).find())
                .map(source -> source.path() + " has a conflict that nobody resolved")
                .toList();
    }
}
