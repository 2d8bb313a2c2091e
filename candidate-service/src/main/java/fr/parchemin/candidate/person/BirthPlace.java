package fr.parchemin.candidate.person;

import fr.parchemin.candidate.place.Communes;
import fr.parchemin.candidate.place.Countries;
import fr.parchemin.candidate.value.Checked;
import fr.parchemin.candidate.value.Flaws;
import fr.parchemin.candidate.value.ValidValue;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where somebody was born: in France the commune by its INSEE code, abroad the country and the town. */
@Embeddable
@ValidValue
@Schema(name = "BirthPlace", requiredProperties = "country")
public record BirthPlace(
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
        @Nullable String town)
        implements Checked {

    private static final String FRANCE = "FR";
    private static final int LONGEST_TOWN = 60;

    // Corsica has 2A and 2B, and 20 in older records; the departments overseas are 971 to 978, other territories 984 to
    // 989.
    private static final Pattern COMMUNE =
            Pattern.compile("(0[1-9]|[1-8][0-9]|9[0-5]|2A|2B)[0-9]{3}|97[1-8][0-9]{2}|98[4-9][0-9]{2}");

    @Override
    public void check(Flaws flaws) {
        var flaw = Countries.flawOf(country);
        flaw.ifPresent(found -> flaws.add("country", found.text(), found.facts()));
        if (FRANCE.equals(country)) {
            checkCommune(flaws);
        } else if (flaw.isEmpty() && inseeCode != null) {
            flaws.add("inseeCode", "person.commune.abroad");
        } else if (flaw.isEmpty() && town == null) {
            flaws.add("town", "person.town.missing");
        }
        if (town != null) {
            Names.checkText(flaws, "town", town, LONGEST_TOWN);
        }
    }

    private void checkCommune(Flaws flaws) {
        if (inseeCode == null || !COMMUNE.matcher(inseeCode).matches()) {
            flaws.add("inseeCode", "person.commune.form");
        } else if (Communes.isPostcode(inseeCode)) {
            flaws.add("inseeCode", "person.commune.postcode", Map.of("code", inseeCode));
        }
    }

    /** A commune in France of which no list of the year tells; somebody has to prove that it was there. */
    boolean isDoubtful(int year) {
        return inseeCode != null && !Communes.existed(inseeCode, year);
    }
}
