package fr.parchemin.candidate.person;

import fr.parchemin.candidate.value.Checked;
import fr.parchemin.candidate.value.Flaws;
import fr.parchemin.candidate.value.ValidValue;
import jakarta.persistence.Embeddable;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How to reach somebody; leaves the service in no event. */
@Embeddable
@ValidValue
@Schema(name = "Contact", minProperties = 1)
public record Contact(
        @Schema(format = "email", examples = "zoe@example.org", nullable = true) @Nullable String email,

        @Schema(pattern = "\\+?[0-9][0-9 .()-]{3,28}", examples = "+33 6 12 34 56 78", nullable = true) @Nullable String phone)
        implements Checked {

    public static final Contact NONE = new Contact(null, null);

    private static final int LONGEST_EMAIL = 254;
    private static final Pattern EMAIL =
            Pattern.compile("[^\\s@\\p{Cntrl}]{1,64}@[^\\s@\\p{Cntrl}]{1,190}\\.[^\\s@\\p{Cntrl}]{1,190}");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 .()-]{3,28}");

    @Override
    public void check(Flaws flaws) {
        if (email != null
                && (email.length() > LONGEST_EMAIL || !EMAIL.matcher(email).matches())) {
            flaws.add("email", "person.contact.email");
        }
        if (phone != null && !PHONE.matcher(phone).matches()) {
            flaws.add("phone", "person.contact.phone");
        }
    }
}
