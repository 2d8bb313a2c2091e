package fr.parchemin.gateway.visit;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A path as the log may keep it: a part with so many digits may be a person's number of social security, and whoever
 * has the code of a certificate reads its holder's name.
 */
record LoggedPath(String value) {
    /** Such a number has thirteen digits, one less where Corsica's letter stands among them. */
    private static final int TOO_MANY_DIGITS = 12;

    /** Digits that only dots, spaces or Corsica's letter part; one class of characters, or a long one exhausts the stack. */
    private static final Pattern RUN = Pattern.compile("[0-9. +\\u00c2\\u00a0aAbB]+");

    private static final Pattern ESCAPE = Pattern.compile("%([0-9a-fA-F]{2})");

    /** A word of ours or a code; whatever else stands in an address somebody may have been called. */
    private static final Pattern WORD_OR_CODE =
            Pattern.compile("v1|[a-z]{1,24}(-[a-z]{1,24}){0,3}(\\.(css|js))?|[A-Z0-9]{1,24}(-[A-Z0-9]{1,24}){0,4}|");

    private static final Pattern KEY_OF_ANOTHER_SYSTEM = Pattern.compile("(.*?/by-external-id)/.+");
    private static final Pattern VERIFICATION = Pattern.compile("/(verify|v1/verifications)/.+");

    private static final Pattern UUID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    static LoggedPath of(@Nullable String path) {
        if (path == null) {
            return new LoggedPath("-");
        }
        var key = KEY_OF_ANOTHER_SYSTEM.matcher(path);
        if (key.matches()) {
            return new LoggedPath(of(key.group(1)).value + "/(key)");
        }
        var verification = VERIFICATION.matcher(path);
        return new LoggedPath(
                verification.matches()
                        ? "/" + verification.group(1) + "/(code)"
                        : Arrays.stream(path.split("/", -1))
                                .map(LoggedPath::harmless)
                                .collect(Collectors.joining("/")));
    }

    /** A caller's own mark: only a person's number can be told from it. */
    static String ofMark(String mark) {
        return UUID.matcher(mark).matches() || !mayBePersonal(mark) ? mark : "(digits)";
    }

    private static String harmless(String segment) {
        if (UUID.matcher(segment).matches()) {
            return segment;
        }
        if (mayBePersonal(segment)) {
            return "(digits)";
        }
        return WORD_OR_CODE.matcher(segment).matches() ? segment : "(text)";
    }

    private static boolean mayBePersonal(String encoded) {
        String decoded = ESCAPE.matcher(encoded)
                .replaceAll(escape ->
                        Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
        return RUN.matcher(decoded).results().anyMatch(run -> hasTooManyDigits(run.group()));
    }

    private static boolean hasTooManyDigits(String run) {
        return run.chars().filter(c -> c >= '0' && c <= '9').count() >= TOO_MANY_DIGITS;
    }
}
