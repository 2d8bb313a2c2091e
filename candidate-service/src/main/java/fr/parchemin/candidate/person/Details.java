package fr.parchemin.candidate.person;

import fr.parchemin.candidate.value.Checked;
import fr.parchemin.candidate.value.Flaws;
import fr.parchemin.candidate.value.ValidValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The part of a candidate that its campuses may change. */
@ValidValue
@Schema(name = "CandidateDetails")
public record Details(
        @NotNull @Valid CivilStatus civilStatus,

        @Schema(
                implementation = String.class,
                description = "null removes it; a wrong check letter only warns",
                examples = "0494004062M",
                nullable = true)
        @Nullable Ine ine,

        @Valid Contact contact,
        @Size(max = 20) List<@Valid ExternalId> externalIds,

        @Size(max = 20) @Schema(description = "Namesakes born on the same day, known to be other persons")
        List<UUID> distinctFrom)
        implements Checked {

    /** What the first version of a candidate is merged into. */
    @SuppressWarnings("NullAway") // the civil status is then required by validation
    public static final Details NOTHING = new Details(null, null, Contact.NONE, List.of(), List.of());

    public Details {
        contact = contact == null ? Contact.NONE : contact;
        externalIds = asSent(externalIds);
        distinctFrom = asSent(distinctFrom);
    }

    @Override
    public void check(Flaws flaws) {
        check(flaws, ine, externalIds, distinctFrom);
    }

    public static void check(Flaws flaws, @Nullable Ine ine, List<ExternalId> externalIds, List<UUID> distinctFrom) {
        if (ine != null) {
            ine.check("ine", flaws);
        }
        for (int place = 0; place < externalIds.size(); place++) {
            if (externalIds.get(place) == null) {
                flaws.add("externalIds[" + place + "]", "person.external-id.letter");
            }
        }
        for (int place = 0; place < distinctFrom.size(); place++) {
            if (distinctFrom.get(place) == null) {
                flaws.add("distinctFrom[" + place + "]", "person.namesakes.missing");
            }
        }
    }

    /** In the order in which it was sent, so that a flaw is told at its place. */
    public static <T> List<T> asSent(@Nullable List<T> sent) {
        return sent == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(sent));
    }

    /** The fields in which two versions differ, by their names alone. */
    public List<String> fieldsOtherThanIn(Details before) {
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
        if (!new HashSet<>(externalIds).equals(new HashSet<>(before.externalIds))) {
            fields.add("externalIds");
        }
        if (!new HashSet<>(distinctFrom).equals(new HashSet<>(before.distinctFrom))) {
            fields.add("distinctFrom");
        }
        return fields;
    }

    /** With this key, too. */
    public Details knownAs(ExternalId key) {
        return new Details(
                civilStatus,
                ine,
                contact,
                Stream.concat(externalIds.stream(), Stream.of(key)).distinct().toList(),
                distinctFrom);
    }
}
