package fr.parchemin.gateway.visit;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.parchemin.web.text.PersonalNumber;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A path as the log may keep it: a part with so many digits may be a person's number of social security, and whoever
 * has the code of a certificate reads its holder's name.
 */
record LoggedPath(String value) {
    private static final int LONGEST = 500;

    /** Such a number has thirteen digits, one less where Corsica's letter stands among them. */
    private static final int TOO_MANY_DIGITS = 12;

    /** Digits that only dots, spaces or Corsica's letter part. */
    private static final Pattern RUN = Pattern.compile("[0-9. +\\u00a0aAbB]++");

    /** A word of ours or a code; whatever else stands in an address somebody may have been called. */
    private static final Pattern WORD_OR_CODE =
            Pattern.compile("v1|[a-z]{1,24}(-[a-z]{1,24}){0,3}(\\.(css|js))?|[A-Z0-9]{1,24}(-[A-Z0-9]{1,24}){0,4}|");

    private static final String KEY_OF_ANOTHER_SYSTEM = "/by-external-id/";
    private static final Pattern VERIFICATION = Pattern.compile("/(verify|v1/verifications)/.++");

    private static final Pattern UUID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    static LoggedPath of(@Nullable String path) {
        if (path == null) {
            return new LoggedPath("-");
        }
        int key = path.indexOf(KEY_OF_ANOTHER_SYSTEM);
        if (key >= 0) {
            return new LoggedPath(of(path.substring(0, key)).value + KEY_OF_ANOTHER_SYSTEM + "(key)");
        }
        var verification = VERIFICATION.matcher(path);
        if (verification.matches()) {
            return new LoggedPath("/" + verification.group(1) + "/(code)");
        }
        String parts =
                Arrays.stream(path.split("/", -1)).map(LoggedPath::harmless).collect(Collectors.joining("/"));
        // Its groups may also be parts of the path.
        return new LoggedPath(
                PersonalNumber.standsIn(decoded(path)) && !parts.contains("(digits)") ? "/(digits)" : shortened(parts));
    }

    /** A caller's own mark: only a person's number can be told from it. */
    static String ofMark(String mark) {
        return UUID.matcher(mark).matches() || !mayBePersonal(decoded(mark)) ? mark : "(digits)";
    }

    private static String shortened(String path) {
        return path.length() > LONGEST ? path.substring(0, LONGEST) + "(cut)" : path;
    }

    private static String harmless(String segment) {
        if (UUID.matcher(segment).matches()) {
            return segment;
        }
        if (mayBePersonal(decoded(segment))) {
            return "(digits)";
        }
        return WORD_OR_CODE.matcher(segment).matches() ? segment : "(text)";
    }

    private static boolean mayBePersonal(String text) {
        return PersonalNumber.standsIn(text)
                || RUN.matcher(text).results().anyMatch(run -> hasTooManyDigits(run.group()));
    }

    private static boolean hasTooManyDigits(String run) {
        return run.chars().filter(c -> c >= '0' && c <= '9').count() >= TOO_MANY_DIGITS;
    }

    private static String decoded(String sent) {
        byte[] bytes = sent.getBytes(UTF_8);
        var decoded = new ByteArrayOutputStream(bytes.length);
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] == '%'
                    && at + 2 < bytes.length
                    && HexFormat.isHexDigit(bytes[at + 1])
                    && HexFormat.isHexDigit(bytes[at + 2])) {
                decoded.write(HexFormat.fromHexDigit(bytes[at + 1]) << 4 | HexFormat.fromHexDigit(bytes[at + 2]));
                at += 2;
            } else {
                decoded.write(bytes[at]);
            }
        }
        return decoded.toString(UTF_8);
    }
}
