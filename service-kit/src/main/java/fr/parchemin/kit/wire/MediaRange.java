package fr.parchemin.kit.wire;

import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One range of an Accept header (RFC 9110, 12.5.1); what it cannot be read as, it does not accept. */
record MediaRange(String type, String subtype, double quality) {

    private static final String ANY = "*";
    private static final Pattern COMMA = Pattern.compile(",");
    private static final Pattern SEMICOLON = Pattern.compile(";");
    private static final Pattern WEIGHT = Pattern.compile("0(\\.\\d{0,3})?|1(\\.0{0,3})?");
    private static final Pattern TOKEN = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]+");

    static List<MediaRange> of(String accept) {
        return COMMA.splitAsStream(accept).flatMap(one -> read(one).stream()).toList();
    }

    private static Optional<MediaRange> read(String range) {
        var parts = SEMICOLON.split(range.toLowerCase(Locale.ROOT), -1);
        var names = parts[0].strip().split("/", -1);
        if (names.length != 2
                || !Stream.of(names).allMatch(name -> TOKEN.matcher(name).matches())) {
            return Optional.empty();
        }
        var quality = 1.0;
        for (int at = 1; at < parts.length; at++) {
            var parameter = parts[at].strip();
            if (parameter.startsWith("q=")) {
                var weight = parameter.substring(2);
                if (!WEIGHT.matcher(weight).matches()) {
                    return Optional.empty();
                }
                quality = Double.parseDouble(weight);
            } else if (parameter.startsWith("charset=") && !isUtf8(parameter.substring("charset=".length()))) {
                return Optional.empty();
            }
        }
        return Optional.of(new MediaRange(names[0], names[1], quality));
    }

    static boolean isUtf8(String charset) {
        return charset.replace("\"", "").strip().equalsIgnoreCase("utf-8");
    }

    /** How much these ranges want that type: the most exact one says it; 0 when none does. */
    static double quality(List<MediaRange> accepted, MediaType offered) {
        return accepted.stream()
                .filter(range -> range.covers(offered))
                .max(Comparator.comparingInt(MediaRange::exactness))
                .map(MediaRange::quality)
                .orElse(0.0);
    }

    private boolean covers(MediaType offered) {
        return exactness() == 0
                || (type.equalsIgnoreCase(offered.getType())
                        && (subtype.equals(ANY) || subtype.equalsIgnoreCase(offered.getSubtype())));
    }

    private int exactness() {
        return (type.equals(ANY) ? 0 : 1) + (subtype.equals(ANY) ? 0 : 1);
    }
}
