package fr.parchemin.jury.minutes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import fr.parchemin.web.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Minutes as far as the caller may read them: whole, or the meeting with the candidates of the caller's campuses. */
@ApplicationScoped
public class ReadMinutes {

    private final SealedMinutes sealed;
    private final MinutesParts parts;
    private final CanonicalText canonical;

    ReadMinutes(SealedMinutes sealed, MinutesParts parts, CanonicalText canonical) {
        this.sealed = sealed;
        this.parts = parts;
        this.canonical = canonical;
    }

    public View of(UUID sessionId) {
        return sealed.of(sessionId).map(this::whole).orElseGet(() -> extract(sessionId));
    }

    private View whole(Minutes minutes) {
        return new View(
                minutes.number(),
                minutes.sessionId(),
                false,
                canonical.read(minutes.content()),
                minutes.content(),
                minutes.sha256(),
                minutes.previousSha256(),
                minutes.recordedAt());
    }

    private View extract(UUID sessionId) {
        var readable = parts.of(sessionId);
        if (readable.isEmpty()) {
            throw new Refused(new MinutesRefusal.MinutesNotSealedYet(sessionId));
        }
        var meeting = readable.getFirst();
        var document = JsonNodeFactory.instance.objectNode();
        var lines = document.putArray("lines");
        readable.stream().skip(1).forEach(line -> lines.add(canonical.read(line.content())));
        document.put("number", meeting.number());
        document.set("session", canonical.read(meeting.content()));
        return new View(
                meeting.number(), sessionId, true, document, null, meeting.sha256(), null, meeting.recordedAt());
    }

    @Schema(name = "Minutes")
    public record View(
            @Schema(examples = "PV-RNCP14506-2022-003") String number,

            UUID sessionId,

            @Schema(
                    description = "True when candidates of other campuses are left out: the seal is that of the whole"
                            + " and cannot be computed from this")
            boolean extract,

            @Schema(
                    type = SchemaType.OBJECT,
                    implementation = Object.class,
                    description = "The meeting, its panel, its decisions and its signatures")
            JsonNode document,

            @Schema(
                    description = "The sealed text, to the letter, of which the document is the reading; null in an"
                            + " extract",
                    nullable = true)
            @Nullable String content,

            @Schema(description = "Of the seal before, a line feed and the content", pattern = "[0-9a-f]{64}")
            String sha256,

            @Schema(description = "The seal before; null in an extract", pattern = "[0-9a-f]{64}", nullable = true)
            @Nullable String previousSha256,

            Instant recordedAt) {}
}
