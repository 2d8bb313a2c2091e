package fr.parchemin.kit.input;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** A plausible day written yyyy-MM-dd: Java also reads years of nine digits, which PostgreSQL cannot store. */
class StrictDay extends StdScalarDeserializer<LocalDate> {

    private static final Pattern FORM = Pattern.compile("(?!0000)[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final transient PlausibleDays plausible;

    StrictDay(PlausibleDays plausible) {
        super(LocalDate.class);
        this.plausible = plausible;
    }

    static Optional<LocalDate> of(String text) {
        if (!FORM.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
        }
        var text = parser.getText();
        var day = of(text).orElseThrow(() -> context.weirdStringException(text, LocalDate.class, "no such day"));
        if (!plausible.include(day) && Judged.here(parser, context)) {
            throw new InvalidInput(parser, PlausibleDays.CODE, plausible.bounds());
        }
        return day;
    }
}
