package fr.parchemin.gateway.visit;

import java.util.Arrays;
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

    /** Digits that only dots, spaces or Corsica's letter part, however they are encoded. */
    private static final Pattern RUN = Pattern.compile("(?:[0-9]|%3[0-9]|[. +]|%20|%2[eEbB]|%[cC]2%[aA]0|[aAbB])+");

    private static final Pattern VERIFICATION = Pattern.compile("/(verify|v1/verifications)/.+");

    private static final Pattern UUID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    static LoggedPath of(@Nullable String path) {
        if (path == null) {
            return new LoggedPath("-");
        }
        var verification = VERIFICATION.matcher(path);
        return new LoggedPath(
                verification.matches()
                        ? "/" + verification.group(1) + "/(code)"
                        : Arrays.stream(path.split("/", -1))
                                .map(LoggedPath::harmless)
                                .collect(Collectors.joining("/")));
    }

    private static String harmless(String segment) {
        return !UUID.matcher(segment).matches()
                        && RUN.matcher(segment).results().anyMatch(run -> hasTooManyDigits(run.group()))
                ? "(digits)"
                : segment;
    }

    private static boolean hasTooManyDigits(String run) {
        String decoded = run.replaceAll("%3([0-9])", "$1").replaceAll("%..", " ");
        return decoded.chars().filter(c -> c >= '0' && c <= '9').count() >= TOO_MANY_DIGITS;
    }
}
