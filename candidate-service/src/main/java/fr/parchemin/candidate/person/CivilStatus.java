package fr.parchemin.candidate.person;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who somebody is for the State. */
@Embeddable
@Schema(
        name = "CivilStatus",
        requiredProperties = {"birthName", "firstNames", "birthDate", "birthPlace"})
record CivilStatus(
        @Schema(minLength = 1, maxLength = Names.LONGEST, examples = "Lefèvre-D’Arcy")
        String birthName,

        @Schema(
                description = "Beside the birth name, never in its place",
                maxLength = Names.LONGEST,
                examples = "Martin",
                nullable = true)
        @Nullable String usageName,

        @Schema(minItems = 1, maxItems = MOST_FIRST_NAMES, examples = "[\"Zoé\", \"Anne-Marie\"]")
        List<String> firstNames,

        @Enumerated(EnumType.STRING) @Schema(description = "null: not declarable", nullable = true) @Nullable Sex sex,

        BirthDate birthDate,
        BirthPlace birthPlace) {

    private static final int MOST_FIRST_NAMES = 3;

    CivilStatus {
        if (birthName == null || firstNames == null || birthDate == null || birthPlace == null) {
            throw new IllegalArgumentException("birthName, firstNames, birthDate and birthPlace are needed");
        }
        Names.requireName("The birth name", birthName);
        if (usageName != null) {
            Names.requireName("The usage name", usageName);
        }
        if (firstNames.isEmpty() || firstNames.size() > MOST_FIRST_NAMES) {
            throw new IllegalArgumentException("There are one to three first names");
        }
        firstNames.forEach(name -> Names.requireName("A first name", name));
        firstNames = List.copyOf(firstNames);
    }

    /** By which the candidate stands in a list and is searched. */
    String nameKey() {
        return key(birthName);
    }

    @Nullable String usageNameKey() {
        return usageName == null ? null : key(usageName);
    }

    /** Two persons of one identity are one person, unless somebody says that they are namesakes. */
    String identity() {
        return Names.normalised(birthName) + "|" + Names.normalised(firstNames.getFirst()) + "|" + birthDate;
    }

    private String key(String name) {
        return Names.normalised(name) + " " + Names.normalised(firstNames.getFirst());
    }
}
