package fr.parchemin.candidate.person;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parchemin.candidate.value.Found;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CivilStatusTest {

    private static final BirthPlace LYON = new BirthPlace("FR", "69123", "Lyon");

    @ParameterizedTest
    @CsvSource({
        "Lefèvre, Zoé,  23, true",
        "LEFEVRE, ZOE,  23, true",
        "Lefèvre, Zoë,  23, true",
        "Lefebvre, Zoé, 23, false",
        "Lefèvre, Zora, 23, false",
        "Lefèvre, Zoé,  24, false",
        "Lefèvre, Zoé,  ,   false"
    })
    void nameFirstNameAndBirthDateMakeTheIdentity(
            String birthName, String firstName, @Nullable Integer day, boolean same) {
        var other = civilStatus(birthName, null, List.of(firstName), day, Sex.M);

        assertThat(other.identity()
                        .equals(civilStatus("Lefèvre", "Martin", List.of("Zoé", "Anne"), 23, Sex.F)
                                .identity()))
                .isEqualTo(same);
    }

    @Test
    void aNameIsNotTakenApartIntoAnotherIdentity() {
        assertThat(civilStatus("Anne", null, List.of("Marie Lou"), 23, null).identity())
                .isNotEqualTo(civilStatus("Anne Marie", null, List.of("Lou"), 23, null)
                        .identity());
    }

    @Test
    void theUsageNameIsFoundBesideTheBirthName() {
        var status = civilStatus("Lefèvre", "D’Arcy", List.of("Zoé", "Anne"), 23, null);

        assertThat(status.nameKey()).isEqualTo("LEFEVRE ZOE");
        assertThat(status.usageNameKey()).isEqualTo("D ARCY ZOE");
    }

    @Test
    void thereAreOneToThreeFirstNamesEachAnItemOfItsOwn() {
        assertThat(Found.in(civilStatus("Lefèvre", null, List.of(), 23, null)))
                .containsExactly("firstNames person.first-names.count");
        assertThat(Found.in(civilStatus("Lefèvre", null, List.of("A", "B", "C", "D"), 23, null)))
                .containsExactly("firstNames person.first-names.count");
        assertThat(Found.in(civilStatus("Lefèvre", "0", List.of("A", " ", "B, C"), 23, null)))
                .containsExactly(
                        "usageName person.text.letter",
                        "firstNames[1] person.text.letter",
                        "firstNames[2] person.first-names.several");
    }

    @Test
    void onlyWhoseSexAndBirthPlaceAreCertainIsDeclarable() {
        var female = civilStatus("Lefèvre", null, List.of("Zoé"), null, Sex.F);
        var unknown = civilStatus("Lefèvre", null, List.of("Zoé"), null, null);

        assertThat(Declarable.of(female, false)).isEqualTo(new Declarable(true, List.of()));
        assertThat(Declarable.of(unknown, false)).isEqualTo(new Declarable(false, List.of("civilStatus.sex")));
        assertThat(Declarable.of(unknown, true))
                .isEqualTo(new Declarable(false, List.of("civilStatus.sex", "civilStatus.birthPlace.inseeCode")));
    }

    @ParameterizedTest
    @CsvSource({
        "Lefèvre, Zoé,  23, PARTIAL_DATE",
        "Lefèvre, Zoé,  ,   ''",
        "Martin,  Zoé,  23, USAGE_NAME",
        "Lefevre, Zoée, 23, ''",
        "Lefebvre, Zoé, ,   ''"
    })
    void likenessIsMutual(String birthName, String firstName, @Nullable Integer day, String likeness) {
        var one = civilStatus("Lefèvre", "Martin", List.of("Zoé"), null, null);
        var other = civilStatus(birthName, null, List.of(firstName), day, null);

        assertThat(Likeness.between(one, other).map(Enum::name).orElse("")).isEqualTo(likeness);
        assertThat(Likeness.between(other, one)).isEqualTo(Likeness.between(one, other));
    }

    private static CivilStatus civilStatus(
            String birthName,
            @Nullable String usageName,
            List<String> firstNames,
            @Nullable Integer day,
            @Nullable Sex sex) {
        return new CivilStatus(birthName, usageName, firstNames, sex, new BirthDate(1999, 4, day), LYON);
    }
}
