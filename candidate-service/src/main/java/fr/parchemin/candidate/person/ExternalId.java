package fr.parchemin.candidate.person;

import jakarta.persistence.Embeddable;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The key under which another system knows the candidate. */
@Embeddable
record ExternalId(
        @Schema(pattern = "[A-Za-z0-9._-]{1,40}", examples = "ypareo")
        String source,

        @Schema(description = "1 to 100 printable characters without / and \\", examples = "A-1042")
        String id) {

    private static final Pattern SOURCE = Pattern.compile("[A-Za-z0-9._-]{1,40}");
    private static final Pattern ID = Pattern.compile("[^\\p{Cntrl}/\\\\]{1,100}");

    ExternalId {
        if (source == null || !SOURCE.matcher(source).matches()) {
            throw new IllegalArgumentException("A source is 1 to 40 letters, digits, dots, hyphens and underscores");
        }
        if (id == null || id.isBlank() || !ID.matcher(id).matches()) {
            throw new IllegalArgumentException("An external id is 1 to 100 printable characters without slashes");
        }
    }
}
