package fr.parchemin.web.problem;

import java.util.Locale;
import java.util.regex.Pattern;

/** What clients tell refusals and violations apart by: the name of a type, in words. */
public final class Code {

    private static final Pattern WORD = Pattern.compile("(?<=.)(?=[A-Z])");

    private Code() {}

    public static String of(Class<?> type) {
        return WORD.matcher(type.getSimpleName()).replaceAll("-").toLowerCase(Locale.ROOT);
    }
}
