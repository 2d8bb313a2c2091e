package fr.parchemin.candidate.person;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where somebody was born: in France the commune by its INSEE code, abroad the country and the town. */
@Embeddable
@Schema(name = "BirthPlace", requiredProperties = "country")
record BirthPlace(
        @Column(name = "birth_country") @Schema(description = "ISO 3166-1 alpha-2", examples = "FR")
        String country,

        @Column(name = "birth_insee_code")
        @Schema(
                description = "Of the commune, in France only",
                pattern = "([0-9]{2}|2A|2B)[0-9]{3}",
                examples = "69123",
                nullable = true)
        @Nullable String inseeCode,

        @Column(name = "birth_town")
        @Schema(description = "Always abroad", examples = "Lyon", nullable = true)
        @Nullable String town) {

    private static final String FRANCE = "FR";
    private static final int LONGEST_TOWN = 60;

    // Corsica has 2A and 2B, and 20 in older records; the departments overseas are 971 to 978, other territories 984 to
    // 989.
    private static final Pattern COMMUNE =
            Pattern.compile("(0[1-9]|[1-8][0-9]|9[0-5]|2A|2B)[0-9]{3}|97[1-8][0-9]{2}|98[4-9][0-9]{2}");

    BirthPlace {
        if (country == null) {
            throw new IllegalArgumentException("A birth place needs its country");
        }
        if (Countries.isFrenchTerritory(country)) {
            throw new IllegalArgumentException("Born overseas in France: country FR and the commune's INSEE code");
        }
        if (!Countries.knows(country)) {
            throw new IllegalArgumentException("The country is an ISO 3166-1 alpha-2 code in upper case");
        }
        if (country.equals(FRANCE)
                && (inseeCode == null || !COMMUNE.matcher(inseeCode).matches())) {
            throw new IllegalArgumentException(
                    "In France the commune's INSEE code is needed: five characters, Corsica 2A or 2B");
        }
        if (!country.equals(FRANCE) && inseeCode != null) {
            throw new IllegalArgumentException("Abroad there is no commune: give the town");
        }
        if (!country.equals(FRANCE) && town == null) {
            throw new IllegalArgumentException("Abroad the town is needed");
        }
        if (town != null) {
            Names.requireText("The town of birth", town, LONGEST_TOWN);
        }
    }
}
