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

/** A day written yyyy-MM-dd: Java also reads years of nine digits, which PostgreSQL cannot store. */
class StrictDay extends StdScalarDeserializer<LocalDate> {

    private static final Pattern FORM = Pattern.compile("(?!0000)\\d{4}-\\d{2}-\\d{2}");

    StrictDay() {
        super(LocalDate.class);
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
        return of(text).orElseThrow(() -> context.weirdStringException(text, LocalDate.class, "no such day"));
    }
}
