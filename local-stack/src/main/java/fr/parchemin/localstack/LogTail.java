package fr.parchemin.localstack;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** What was appended to a log file since a moment. */
record LogTail(Path file, long offset) {

    private static final Pattern ERROR = Pattern.compile("FATAL|ERROR|Exception|Caused by|[Ee]rror:");

    static LogTail from(Path file) {
        try {
            return new LogTail(file, Files.exists(file) ? Files.size(file) : 0);
        } catch (IOException unreadable) {
            return new LogTail(file, 0);
        }
    }

    String read() {
        if (!Files.exists(file)) {
            return "";
        }
        try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
            log.seek(Math.min(offset, log.length()));
            byte[] bytes = new byte[(int) Math.min(log.length() - log.getFilePointer(), 4 << 20)];
            log.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            return "";
        }
    }

    Optional<String> lastError() {
        return read().lines()
                .filter(line -> ERROR.matcher(line).find())
                .reduce((earlier, later) -> later)
                .map(String::strip);
    }
}
