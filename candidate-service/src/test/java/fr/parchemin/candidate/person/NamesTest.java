package fr.parchemin.candidate.person;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parchemin.candidate.value.Found;
import java.util.List;
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
                "D\uff07Arcy; D ARCY",
                "D\u2032Arcy; D ARCY",
                "D\u201bArcy; D ARCY",
                "Dʻarcy; D ARCY",
                "D\u00b4Arcy; D ARCY",
                "Anne\u2212Marie; ANNE MARIE",
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
    @ValueSource(strings = {"", " ", "-", "'", "12", "0", "?", "\t", "A\nB", "A\u2028B", "A\uFFFDB"})
    void whatHasNoLetterOrDoesNotPrintIsNoName(String text) {
        assertThat(flaws(text)).singleElement().asString().startsWith("name person.text.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A, B", "A;B", "A/B", "A，B", "A；B", "A／B"})
    void severalNamesAreNotOne(String text) {
        assertThat(flaws(text)).containsExactly("name several");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "Jean Pierre", "Jean-Pierre", "N'Golo", "Marie et Anne", "St. Pierre", "Иванов", "李"})
    void aBlankInsideIsPartOfAName(String text) {
        assertThat(flaws(text)).isEmpty();
    }

    @Test
    void aNameHasSixtyCharactersHoweverManyUnitsTheyTake() {
        assertThat(flaws("𐍈".repeat(60))).isEmpty();
        assertThat(flaws("A".repeat(61))).containsExactly("name person.text.longest");
    }

    private static List<String> flaws(String name) {
        return Found.in(flaws -> Names.checkName(flaws, "name", name, "several"));
    }
}
