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
import java.util.Set;
import java.util.regex.Pattern;

/** The files that somebody wrote, and what may not be in them. */
record SourceTree(Path root) {

    static final int LONGEST = 250;

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

    static List<String> unresolved(List<Source> sources) {
        return sources.stream()
                .filter(source -> CONFLICT.matcher(source.text()).find())
                .map(source -> source.path() + " has a conflict that nobody resolved")
                .toList();
    }
}
