package fr.parchemin.candidate.person;

import fr.parchemin.candidate.value.Checked;
import fr.parchemin.candidate.value.Flaws;
import fr.parchemin.candidate.value.ValidValue;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who somebody is for the State. */
@Embeddable
@ValidValue
@Schema(
        name = "CivilStatus",
        requiredProperties = {"birthName", "firstNames", "birthDate", "birthPlace"})
public record CivilStatus(
        @Schema(minLength = 1, maxLength = Names.LONGEST, examples = "Lefèvre-D’Arcy") @NotNull String birthName,

        @Schema(
                description = "Beside the birth name, never in its place",
                maxLength = Names.LONGEST,
                examples = "Martin",
                nullable = true)
        @Nullable String usageName,

        @Schema(minItems = 1, maxItems = MOST_FIRST_NAMES, examples = "[\"Zoé\", \"Anne-Marie\"]")
        List<String> firstNames,

        @Enumerated(EnumType.STRING) @Schema(description = "null: not declarable", nullable = true) @Nullable Sex sex,

        @NotNull @Valid BirthDate birthDate,
        @NotNull @Valid BirthPlace birthPlace)
        implements Checked {

    private static final int MOST_FIRST_NAMES = 3;
    private static final List<String> NOT_SENT = List.of();

    public CivilStatus {
        firstNames = firstNames == null ? NOT_SENT : Collections.unmodifiableList(new ArrayList<>(firstNames));
    }

    @Override
    public void check(Flaws flaws) {
        if (birthName != null) {
            Names.checkName(flaws, "birthName", birthName, "person.name.several");
        }
        if (usageName != null) {
            Names.checkName(flaws, "usageName", usageName, "person.name.several");
        }
        if (firstNames.isEmpty() || firstNames.size() > MOST_FIRST_NAMES) {
            flaws.add("firstNames", "person.first-names.count");
        }
        for (int place = 0; place < firstNames.size(); place++) {
            var field = "firstNames[" + place + "]";
            var name = firstNames.get(place);
            if (name == null) {
                flaws.add(field, "person.text.letter");
            } else {
                Names.checkName(flaws, field, name, "person.first-names.several");
            }
        }
    }

    /** Of the birth place: in doubt, the place is to be proved. */
    boolean placesBirthInDoubt() {
        return birthPlace.isDoubtful(birthDate.year());
    }

    /** By which the candidate stands in a list and is searched. */
    public String nameKey() {
        return key(birthName);
    }

    @Nullable String usageNameKey() {
        return usageName == null ? null : key(usageName);
    }

    /** Those under which another one may stand for the same person. */
    public List<String> nameKeys() {
        var usage = usageNameKey();
        return usage == null ? List.of(nameKey()) : List.of(nameKey(), usage);
    }

    /** Whoever is born on the same day and named alike but for a letter has one of these, too; only of whole dates. */
    public List<Integer> near() {
        return birthDate.tellsTheDay()
                ? OneLetter.neighbourhood(nameKey()).stream()
                        .map(part -> Objects.hash(part, birthDate.toString()))
                        .toList()
                : List.of();
    }

    /** Two persons of one identity are one person, unless somebody says that they are namesakes. */
    public String identity() {
        return Names.normalised(birthName) + "|" + Names.normalised(firstNames.getFirst()) + "|" + birthDate;
    }

    private String key(String name) {
        return Names.normalised(name) + " " + Names.normalised(firstNames.getFirst());
    }
}
