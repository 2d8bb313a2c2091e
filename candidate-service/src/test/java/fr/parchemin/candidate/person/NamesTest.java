package fr.parchemin.candidate.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Lefèvre; LEFEVRE",
                "LEFEVRE; LEFEVRE",
                "Lefe\u0300vre; LEFEVRE",
                "D’Arcy; D ARCY",
                "D'Arcy; D ARCY",
                "D`Arcy; D ARCY",
                "Dʼarcy; D ARCY",
                "Anne-Marie; ANNE MARIE",
                "Anne‑Marie; ANNE MARIE",
                "Anne – Marie; ANNE MARIE",
                "Anne\u00a0Marie; ANNE MARIE",
                "'  Anne   Marie '; ANNE MARIE",
                "St. Pierre; ST PIERRE",
                "Lebœuf; LEBOEUF",
                "LEBŒUF; LEBOEUF",
                "Lætitia; LAETITIA",
                "Strauß; STRAUSS",
                "STRAUẞ; STRAUSS",
                "Strauss; STRAUSS",
                "Søren; SOREN",
                "Łukasz; LUKASZ",
                "Đặng; DANG",
                "Þór; THOR",
                "İnci; INCI",
                "ısık; ISIK",
                "Núñez; NUNEZ",
                "François; FRANCOIS",
                "Saint-Ÿves; SAINT YVES",
                "\uFB01lip; FILIP",
                "Ｄｕｐｏｎｔ; DUPONT",
                "Иванов; ИВАНОВ"
            })
    void spellingsOfOneNameAreTheSame(String name, String normalised) {
        assertThat(Names.normalised(name)).isEqualTo(normalised);
    }

    @ParameterizedTest
    @CsvSource({"Martin, Martine", "Li, Lie", "Dupont, Dupond", "D Arcy, Darcy", "Anne Marie, Annemarie"})
    void otherNamesAreOther(String one, String other) {
        assertThat(Names.normalised(one)).isNotEqualTo(Names.normalised(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "'", "12", "\t", "A\nB", "A\u2028B"})
    void whatHasNoLetterOrDoesNotPrintIsNoName(String text) {
        assertThatThrownBy(() -> Names.requireName("A name", text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("A name");
    }

    @Test
    void aNameHasSixtyCharactersHoweverManyUnitsTheyTake() {
        Names.requireName("A name", "𐍈".repeat(60));
        assertThatThrownBy(() -> Names.requireName("A name", "A".repeat(61)))
                .hasMessageContaining("1 to 60 printable characters");
    }
}
