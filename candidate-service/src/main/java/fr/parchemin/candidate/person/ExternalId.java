package fr.parchemin.candidate.person;

import fr.parchemin.kit.input.MadeElsewhere;
import fr.parchemin.kit.problem.InvalidRequest;
import fr.parchemin.kit.problem.Refused;
import fr.parchemin.kit.problem.Violation;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The key under which another system knows the candidate. */
@Embeddable
record ExternalId(
        @Schema(pattern = "[A-Za-z0-9._-]{1,40}", examples = "ypareo")
        String source,

        @MadeElsewhere @Schema(description = "1 to 100 printable characters without / and \\", examples = "A-1042")
        String id) {

    private static final Pattern SOURCE = Pattern.compile("[A-Za-z0-9._-]{1,40}");
    private static final Pattern ID = Pattern.compile("[^\\p{Cntrl}/\\\\]{1,100}");

    /** What stands in an address is refused as such. */
    static ExternalId inAddress(String source, String id) {
        try {
            return new ExternalId(source, id);
        } catch (IllegalArgumentException invalid) {
            var field = SOURCE.matcher(source).matches() ? "id" : "source";
            throw new Refused(new InvalidRequest(
                    List.of(new Violation("path", field, "invalid-value", String.valueOf(invalid.getMessage())))));
        }
    }

    ExternalId {
        if (source == null || !SOURCE.matcher(source).matches()) {
            throw new IllegalArgumentException("A source is 1 to 40 letters, digits, dots, hyphens and underscores");
        }
        if (id == null || id.isBlank() || !ID.matcher(id).matches()) {
            throw new IllegalArgumentException("An external id is 1 to 100 printable characters without slashes");
        }
    }
}
