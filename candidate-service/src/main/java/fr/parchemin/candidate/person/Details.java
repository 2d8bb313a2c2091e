package fr.parchemin.candidate.person;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The part of a candidate that its campuses may change. */
@Schema(name = "CandidateDetails")
record Details(
        @NotNull CivilStatus civilStatus,

        @Schema(
                implementation = String.class,
                description = "null removes it; a wrong check letter only warns",
                examples = "0494004062M",
                nullable = true)
        @Nullable Ine ine,

        Contact contact,
        @Size(max = 20) List<ExternalId> externalIds,

        @Size(max = 20) @Schema(description = "Namesakes born on the same day, known to be other persons")
        List<UUID> distinctFrom) {

    /** What the first version of a candidate is merged into. */
    @SuppressWarnings("NullAway") // the civil status is then required by validation
    static final Details NOTHING = new Details(null, null, Contact.NONE, List.of(), List.of());

    Details {
        contact = contact == null ? Contact.NONE : contact;
        externalIds = externalIds == null
                ? List.of()
                : externalIds.stream()
                        .distinct()
                        .sorted(Comparator.comparing(ExternalId::source).thenComparing(ExternalId::id))
                        .toList();
        distinctFrom = distinctFrom == null
                ? List.of()
                : distinctFrom.stream().distinct().sorted().toList();
    }

    /** The fields in which two versions differ, by their names alone. */
    List<String> fieldsOtherThanIn(Details before) {
        var fields = new ArrayList<String>();
        if (!civilStatus.equals(before.civilStatus)) {
            fields.add("civilStatus");
        }
        if (!Objects.equals(ine, before.ine)) {
            fields.add("ine");
        }
        if (!contact.equals(before.contact)) {
            fields.add("contact");
        }
        if (!externalIds.equals(before.externalIds)) {
            fields.add("externalIds");
        }
        if (!distinctFrom.equals(before.distinctFrom)) {
            fields.add("distinctFrom");
        }
        return fields;
    }

    /** With this key, too. */
    Details knownAs(ExternalId key) {
        return new Details(
                civilStatus,
                ine,
                contact,
                Stream.concat(externalIds.stream(), Stream.of(key)).toList(),
                distinctFrom);
    }
}
