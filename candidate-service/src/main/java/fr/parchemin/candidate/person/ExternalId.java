package fr.parchemin.candidate.person;

import fr.parchemin.candidate.value.Checked;
import fr.parchemin.candidate.value.Flaws;
import fr.parchemin.candidate.value.Text;
import fr.parchemin.candidate.value.ValidValue;
import fr.parchemin.kit.text.MadeElsewhere;
import jakarta.persistence.Embeddable;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The key under which another system knows the candidate. */
@Embeddable
@ValidValue
public record ExternalId(
        @Schema(pattern = "[A-Za-z0-9._-]{1,40}", examples = "ypareo")
        String source,

        @MadeElsewhere
        @Schema(
                description =
                        "1 to 100 printable characters without / and \\, . and .. excepted; blanks around it are no part of it",
                examples = "A-1042")
        String id)
        implements Checked {

    private static final Pattern SOURCE = Pattern.compile("[A-Za-z0-9._-]{1,40}");
    private static final int LONGEST_ID = 100;

    /** The same key, with or without a blank around it. */
    public ExternalId {
        if (source != null) {
            source = Text.tidied(source);
        }
        if (id != null) {
            id = Text.tidied(id);
        }
    }

    @Override
    public void check(Flaws flaws) {
        if (source == null || !SOURCE.matcher(source).matches()) {
            flaws.add("source", "person.external-id.source");
        } else if (isDotsAlone(source)) {
            flaws.add("source", "person.external-id.dots");
        } else if (!saysSomething(source)) {
            flaws.add("source", "person.external-id.source");
        }
        checkId(flaws);
    }

    private void checkId(Flaws flaws) {
        if (id == null || id.codePointCount(0, id.length()) > LONGEST_ID) {
            flaws.add("id", "person.external-id.longest");
        } else if (isDotsAlone(id)) {
            flaws.add("id", "person.external-id.dots");
        } else if (!Text.prints(id)) {
            flaws.add("id", "person.external-id.control");
        } else if (id.indexOf('/') >= 0 || id.indexOf('\\') >= 0) {
            flaws.add("id", "person.external-id.slash");
        } else if (!Text.isDecoded(id) || !Text.hasLetterOrDigit(id)) {
            flaws.add("id", "person.external-id.letter");
        }
    }

    private static boolean saysSomething(String source) {
        return source.chars().anyMatch(one -> Character.isLetter(one) || (one >= '1' && one <= '9'));
    }

    /** As a part of an address they lead elsewhere. */
    private static boolean isDotsAlone(String text) {
        return text.equals(".") || text.equals("..");
    }
}
