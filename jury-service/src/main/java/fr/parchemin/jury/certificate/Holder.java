package fr.parchemin.jury.certificate;

import fr.parchemin.jury.enrolment.CandidateName;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The civil status under which somebody was certified, as it stood on that day. */
@Embeddable
@Schema(name = "CertificateHolder")
public record Holder(
        @Schema(examples = "Nguyễn-Lefèvre") String birthName,

        @Schema(examples = "Martin", nullable = true) @Nullable String usageName,

        @Schema(examples = "[\"Zoé\", \"Marie\"]") List<String> firstNames,

        @Column(name = "birth_year") @Schema(examples = "1998")
        int birthYear,

        @Column(name = "birth_month") @Schema(examples = "3", nullable = true) @Nullable Integer birthMonth,

        @Column(name = "birth_day") @Schema(examples = "21", nullable = true) @Nullable Integer birthDay) {

    public Holder {
        firstNames = List.copyOf(firstNames);
    }

    public static Holder of(CandidateName candidate) {
        return new Holder(
                candidate.birthName(),
                candidate.usageName(),
                candidate.firstNames(),
                candidate.birthYear(),
                candidate.birthMonth(),
                candidate.birthDay());
    }

    /** As printed: every first name, then the name of birth; a name of usage never replaces it. */
    public String name() {
        return String.join(" ", firstNames) + " " + birthName;
    }
}
