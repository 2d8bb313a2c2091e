package fr.parchemin.localstack.machine;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** What was appended to a log file since a moment. */
public record LogTail(Path file, long offset) {

    private static final Pattern ERROR = Pattern.compile("FATAL|ERROR|Exception|Caused by|[Ee]rror:");

    /** What the migrations say of tables that another version made. */
    private static final Pattern OLDER_LAYOUT =
            Pattern.compile("FlywayValidateException|FlywayMigrateException|FlywaySqlScriptException");

    private static final int MOST_BYTES = 4 << 20;

    public static LogTail from(Path file) {
        try {
            return new LogTail(file, Files.exists(file) ? Files.size(file) : 0);
        } catch (IOException unreadable) {
            return new LogTail(file, 0);
        }
    }

    public String read() {
        if (!Files.exists(file)) {
            return "";
        }
        try (RandomAccessFile log = new RandomAccessFile(file.toFile(), "r")) {
            log.seek(Math.max(Math.min(offset, log.length()), log.length() - MOST_BYTES));
            byte[] bytes = new byte[(int) (log.length() - log.getFilePointer())];
            log.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            return "";
        }
    }

    /** Why a program ended, in a sentence for whoever started it. */
    public String lastWord() {
        String text = read();
        if (OLDER_LAYOUT.matcher(text).find()) {
            return "its data were laid down by another version of Parchemin and do not fit this one: `./parchemin reset`"
                    + " deletes all local data, `up` begins anew";
        }
        return lastError(text).orElse("it left no error in its log");
    }

    public Optional<String> lastError() {
        return lastError(read());
    }

    private static Optional<String> lastError(String text) {
        return text.lines()
                .filter(line -> ERROR.matcher(line).find())
                .reduce((earlier, later) -> later)
                .map(String::strip);
    }
}
