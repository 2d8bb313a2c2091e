package fr.parchemin.kit.problem;

import io.smallrye.common.annotation.NonBlocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Every code this service can answer, for the pages that explain them. */
@Path("/problems")
@Produces(MediaType.APPLICATION_JSON)
@PermitAll
@NonBlocking
public class ProblemCatalogue {

    private final ProblemTexts texts;

    ProblemCatalogue(ProblemTexts texts) {
        this.texts = texts;
    }

    @GET
    @Operation(hidden = true)
    public Catalogue all() {
        return new Catalogue(texts.codes().stream()
                .map(code -> new Entry(
                        code, texts.status(code), both(code, "title"), both(code, "cause"), both(code, "remedy")))
                .toList());
    }

    private Text both(String code, String part) {
        return new Text(texts.text(code + "." + part, Locale.ENGLISH), texts.text(code + "." + part, Locale.FRENCH));
    }

    public record Catalogue(List<Entry> problems) {}

    public record Entry(String code, int status, Text title, Text cause, Text remedy) {}

    public record Text(String en, String fr) {}
}
