package fr.parchemin.kit.testing;

import fr.parchemin.kit.testing.BodyFields.Field;
import fr.parchemin.kit.testing.BodyFields.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What no field of any body may hold, by its kind, with the place and the code of the refusal. */
public final class BodyTable {

    /** Too large for any number: refused by the field's own bound where it has one. */
    private static final String ITS_OWN = "invalid-value";

    private static final Map<Kind, List<Bad>> BAD = Map.of(
            Kind.TEXT,
            List.of(
                    new Bad("\"1-85-05-75-123-456-73\"", "", "personal-number"),
                    new Bad("\"1\\u200b8505\\n75 123456\\u202f73\"", "", "personal-number"),
                    new Bad("\"\\uff0b185057512345673\"", "", "personal-number"),
                    new Bad("\"a\\u0000\"", "", "invalid-characters"),
                    new Bad("\"a\\u0007b\"", "", "invalid-characters"),
                    new Bad("\"a\\ufffd\"", "", "invalid-characters"),
                    new Bad("494004062", "", "wrong-type"),
                    new Bad("{}", "", "wrong-type"),
                    new Bad("true", "", "wrong-type")),
            Kind.DAY,
            List.of(
                    new Bad("\"0001-01-01\"", "", "implausible-date"),
                    new Bad("\"1899-12-31\"", "", "implausible-date"),
                    new Bad("\"9999-12-31\"", "", "implausible-date"),
                    new Bad("\"2021-02-30\"", "", "invalid-format"),
                    new Bad("\"2021-1-1\"", "", "invalid-format"),
                    new Bad("20210101", "", "wrong-type"),
                    new Bad("[2021, 1, 1]", "", "wrong-type")),
            Kind.LIST,
            List.of(
                    new Bad("7", "", "wrong-type"),
                    new Bad("\"a\"", "", "wrong-type"),
                    new Bad("{}", "", "wrong-type"),
                    new Bad("[null]", "[0]", "not-null")),
            Kind.OBJECT,
            List.of(
                    new Bad("7", "", "wrong-type"),
                    new Bad("\"a\"", "", "wrong-type"),
                    new Bad("{\"nobodyKnows\": 1}", ".nobodyKnows", "unknown-field")),
            Kind.NUMBER,
            List.of(
                    new Bad("\"1\"", "", "wrong-type"),
                    new Bad("1.5", "", "wrong-type"),
                    new Bad("99999999999999999999", "", ITS_OWN)),
            Kind.TRUTH,
            List.of(new Bad("\"true\"", "", "wrong-type"), new Bad("1", "", "wrong-type")),
            Kind.ID,
            List.of(new Bad("\"me\"", "", "invalid-format"), new Bad("{}", "", "wrong-type")),
            Kind.CHOICE,
            List.of(new Bad("\"NO_SUCH\"", "", "invalid-format"), new Bad("1", "", "wrong-type")),
            Kind.OTHER,
            List.of());

    private BodyTable() {}

    /** Each field that lets something through, or names another place, or speaks English to a French client. */
    public static List<String> faults(List<Field> fields, List<String> exempt) {
        var faults = new ArrayList<String>();
        for (var field : fields) {
            for (var bad : BAD.getOrDefault(field.kind(), List.of())) {
                if (!exempt.contains(field.name()) || !isOfTexts(bad)) {
                    faults.addAll(faults(field, bad));
                }
            }
        }
        return faults;
    }

    private static List<String> faults(Field field, Bad bad) {
        var expected = (field.name() + bad.below).replaceFirst("^\\.", "") + " " + bad.code;
        var english = field.refused(bad.value, Locale.ENGLISH.getLanguage());
        var french = field.refused(bad.value, Locale.FRENCH.getLanguage());
        if (!english.containsKey(expected)
                && !(bad.code.equals(ITS_OWN)
                        && english.keySet().stream().anyMatch(found -> found.startsWith(field.name() + " ")))) {
            return List.of(field + " " + bad.value + ": not " + expected + " but " + english);
        }
        return english.entrySet().stream()
                .filter(one -> one.getValue().equals(french.get(one.getKey())))
                .map(one -> field + " " + bad.value + ": one language for " + one)
                .toList();
    }

    /** What the platform made itself is taken to the letter. */
    private static boolean isOfTexts(Bad bad) {
        return bad.code.equals("personal-number") || bad.code.equals("invalid-characters");
    }

    private record Bad(String value, String below, String code) {}
}
