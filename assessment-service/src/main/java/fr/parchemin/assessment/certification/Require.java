package fr.parchemin.assessment.certification;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What every stated value of a certification must satisfy; the refusal names the field. */
final class Require {

    static final Pattern CERTIFICATION_CODE = Pattern.compile("RNCP[0-9]{3,5}");
    static final Pattern BLOC_CODE = Pattern.compile(CERTIFICATION_CODE + "BC[0-9]{2}");

    private Require() {}

    static void text(String field, String value) {
        that(!value.isBlank(), field + " is blank");
    }

    static void matching(String field, String value, Pattern pattern) {
        that(pattern.matcher(value).matches(), "%s \"%s\" does not match %s".formatted(field, value, pattern));
    }

    static void atLeast(int least, String field, int value) {
        that(value >= least, "%s is %d, at least %d is asked".formatted(field, value, least));
    }

    static <T> List<T> some(String field, List<T> values) {
        that(!values.isEmpty(), field + " is empty");
        return List.copyOf(values);
    }

    static List<String> texts(String field, List<String> values) {
        values.forEach(value -> text(field, value));
        return some(field, values);
    }

    static void distinct(String field, Collection<?> values) {
        Set<Object> seen = new HashSet<>();
        for (Object value : values) {
            that(seen.add(value), "%s %s stands twice".formatted(field, value));
        }
    }

    static void oneToN(String field, List<Integer> values) {
        List<Integer> expected = IntStream.rangeClosed(1, values.size()).boxed().toList();
        that(
                values.stream().sorted().toList().equals(expected),
                "%s are %s, together they must be %s".formatted(field, values, expected));
    }

    static void that(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
