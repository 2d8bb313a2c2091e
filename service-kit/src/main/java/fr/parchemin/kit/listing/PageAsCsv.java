package fr.parchemin.kit.listing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The items of a page as lines, nested names joined by dots, lists by " | ". */
@Provider
@Produces(PageAsCsv.MEDIA_TYPE)
public class PageAsCsv implements MessageBodyWriter<Page<?>> {

    public static final String MEDIA_TYPE = "text/csv";

    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private final ObjectMapper json;

    PageAsCsv(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return Page.class.isAssignableFrom(type);
    }

    @Override
    public void writeTo(
            Page<?> page,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        var lines = page.items().stream().map(this::line).toList();
        var columns = lines.stream()
                .flatMap(line -> line.keySet().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        try (var csv = CsvWriter.builder().build(new OutputStreamWriter(out, UTF_8))) {
            csv.writeRecord(columns);
            lines.forEach(line -> csv.writeRecord(columns.stream()
                    .map(column -> line.getOrDefault(column, ""))
                    .toList()));
        }
    }

    private Map<String, String> line(Object item) {
        var line = new LinkedHashMap<String, String>();
        flatten("", json.valueToTree(item), line);
        return line;
    }

    private static void flatten(String name, JsonNode value, Map<String, String> line) {
        if (value.isObject()) {
            value.properties()
                    .forEach(field -> flatten(
                            name.isEmpty() ? field.getKey() : name + "." + field.getKey(), field.getValue(), line));
        } else if (value.isArray()) {
            line.put(
                    name,
                    harmless(StreamSupport.stream(value.spliterator(), false)
                            .map(one -> one.isValueNode() ? one.asText() : one.toString())
                            .collect(Collectors.joining(" | "))));
        } else {
            line.put(name, value.isNull() ? "" : harmless(value.asText()));
        }
    }

    /** A spreadsheet must not run what somebody typed as a name. */
    private static String harmless(String text) {
        return !text.isEmpty() && STARTS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
