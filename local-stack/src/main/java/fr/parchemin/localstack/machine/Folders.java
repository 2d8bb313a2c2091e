package fr.parchemin.localstack.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is done to whole folders, with sentences for a full disk. */
public final class Folders {

    private static final String DRAFT = ".draft-";

    public interface Filling {
        void into(Path folder) throws IOException;
    }

    private Folders() {}

    /** Fills a folder beside the target and renames it, so that a killed run leaves no half folder and two runs may race. */
    public static void appearComplete(Path target, Filling filling) {
        if (Files.isDirectory(target)) {
            return;
        }
        Path absolute = target.toAbsolutePath();
        Path parent = create(absolute.resolve("..").normalize());
        try {
            deleteAbandonedDrafts(parent);
            Path draft = Files.createTempDirectory(
                    parent, DRAFT + ProcessHandle.current().pid() + "-");
            try {
                filling.into(draft);
                openToAll(draft);
                if (!Files.isDirectory(target)) {
                    Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
                }
            } finally {
                delete(draft);
            }
        } catch (IOException broken) {
            throw failure("fill " + target, broken);
        }
    }

    /** A process that was killed while it filled one cannot have deleted it. */
    private static void deleteAbandonedDrafts(Path parent) throws IOException {
        try (Stream<Path> drafts = Files.list(parent)) {
            drafts.filter(draft -> draft.getFileName().toString().startsWith(DRAFT))
                    .filter(draft -> ProcessHandle.of(Long.parseLong(draft.getFileName()
                                    .toString()
                                    .substring(DRAFT.length())
                                    .split("-", -1)[0]))
                            .isEmpty())
                    .forEach(Folders::delete);
        }
    }

    /** Programs are no secrets, and PostgreSQL may run as another account, whatever the umask was. */
    private static void openToAll(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(each -> !Files.isSymbolicLink(each)).toList()) {
                permit(file, Files.isExecutable(file) ? "rwxr-xr-x" : "rw-r--r--");
            }
        }
    }

    /** Makes the target equal to the source by hard links, or copies where there are none. */
    public static void mirror(Path source, Path target) {
        try {
            create(target);
            try (Stream<Path> files = Files.walk(source)) {
                for (Path file : files.toList()) {
                    Path copy = target.resolve(source.relativize(file));
                    if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                        Files.createDirectories(copy);
                        Files.setPosixFilePermissions(copy, Files.getPosixFilePermissions(file));
                    } else if (differs(file, copy)) {
                        Files.deleteIfExists(copy);
                        linkOrCopy(file, copy);
                    }
                }
            }
            try (Stream<Path> copies = Files.walk(target)) {
                for (Path copy : copies.toList()) {
                    if (!Files.exists(source.resolve(target.relativize(copy)), LinkOption.NOFOLLOW_LINKS)) {
                        delete(copy);
                    }
                }
            }
        } catch (IOException broken) {
            throw failure("copy " + source + " to " + target, broken);
        }
    }

    public static void link(Path file, Path copy) {
        try {
            linkOrCopy(file, copy);
        } catch (IOException broken) {
            throw failure("copy " + file, broken);
        }
    }

    private static void linkOrCopy(Path file, Path copy) throws IOException {
        try {
            Files.createLink(copy, file);
        } catch (IOException | UnsupportedOperationException noLinks) {
            Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
        }
    }

    public static Path create(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException broken) {
            throw failure("create " + folder, broken);
        }
    }

    /** Nobody else looks inside. */
    public static Path createPrivate(Path folder) {
        create(folder);
        permit(folder, "rwx------");
        return folder;
    }

    public static void createPrivateFile(Path file) {
        if (!Files.exists(file)) {
            try {
                Files.createFile(file);
            } catch (IOException broken) {
                throw failure("create " + file, broken);
            }
        }
        permit(file, "rw-------");
    }

    public static void permit(Path path, String permissions) {
        try {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        } catch (IOException broken) {
            throw failure("protect " + path, broken);
        }
    }

    public static Path temporary(String prefix) {
        try {
            return Files.createTempDirectory(prefix);
        } catch (IOException broken) {
            throw failure("create a temporary folder", broken);
        }
    }

    public static void requireSpace(Path folder, long bytes) {
        long free = create(folder).toFile().getUsableSpace();
        if (free < bytes) {
            throw new StackFailure("The disk of " + folder + " is full: " + (free >> 20) + " MiB are free, "
                    + (bytes >> 20) + " MiB are needed.");
        }
    }

    public static long bytes(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException broken) {
            throw failure("measure " + folder, broken);
        }
    }

    public static void deleteIfEmpty(Path folder) {
        try (Stream<Path> left = Files.list(folder)) {
            if (left.findAny().isEmpty()) {
                Files.delete(folder);
            }
        } catch (IOException broken) {
            throw failure("delete " + folder, broken);
        }
    }

    public static void delete(Path folder) {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.deleteIfExists(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path emptied, @Nullable IOException broken)
                        throws IOException {
                    Files.deleteIfExists(emptied);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException broken) {
            throw failure("delete " + folder, broken);
        }
    }

    public static StackFailure failure(String attempt, IOException broken) {
        String reason = String.valueOf(broken.getMessage());
        if (reason.toLowerCase(Locale.ROOT).contains("no space left")) {
            return new StackFailure("The disk is full: free some space, then try again (could not " + attempt + ").");
        }
        if (broken instanceof AccessDeniedException || reason.contains("Read-only file system")) {
            return new StackFailure("You may not " + attempt + ": name a folder of your own with PARCHEMIN_HOME=FOLDER,"
                    + " or run this as the user to whom it belongs.");
        }
        return new StackFailure(
                "Could not " + attempt + ": " + broken.getClass().getSimpleName() + " " + reason,
                new UncheckedIOException(broken));
    }

    private static boolean differs(Path file, Path copy) throws IOException {
        if (!Files.exists(copy, LinkOption.NOFOLLOW_LINKS)) {
            return true;
        }
        if (Files.isSymbolicLink(file)) {
            return !Files.isSymbolicLink(copy) || !Files.readSymbolicLink(file).equals(Files.readSymbolicLink(copy));
        }
        return Files.size(file) != Files.size(copy)
                || !Files.getLastModifiedTime(file).equals(Files.getLastModifiedTime(copy));
    }
}
