package fr.parchemin.candidate.person;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parchemin.candidate.value.Found;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IneTest {

    @ParameterizedTest
    @CsvSource({
        "123456789AB, true",
        "0494004062M, true",
        "0494004062N, false",
        "0494004063M, false",
        "0000000000A, true",
        "0000000000I, false",
        "0494A12345Z, true"
    })
    void onlyTheSecondFormHasACheckLetterAndAWrongOneWarns(String ine, boolean right) {
        assertThat(new Ine(ine).hasRightLetter()).isEqualTo(right);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0494004062",
                "0494004062m",
                "04940040622",
                "0494B12345Z",
                "12345678ABC",
                " 0494004062M",
                "0494004062MM",
                "٠494004062M"
            })
    void anotherFormIsRefused(String ine) {
        assertThat(Found.in(flaws -> new Ine(ine).check("ine", flaws))).containsExactly("ine person.ine");
    }
}
