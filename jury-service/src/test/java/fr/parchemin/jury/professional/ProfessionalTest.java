package fr.parchemin.jury.professional;

import static fr.parchemin.jury.professional.ProfessionalFixture.CLOCK;
import static fr.parchemin.jury.professional.ProfessionalFixture.anneSophie;
import static fr.parchemin.jury.professional.ProfessionalFixture.mandate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parchemin.web.problem.CommonRefusal.EndBeforeStart;
import fr.parchemin.web.problem.Refused;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfessionalTest {

    @Test
    void aMandateOfOneDayIsOne() {
        var professional = new Professional(anneSophie(mandate("2020-01-01", "2020-01-01")), CLOCK);
        assertThat(professional.profile().mandate()).isEqualTo(mandate("2020-01-01", "2020-01-01"));
    }

    @Test
    void aMandateThatEndsTheDayBeforeItStartsIsRefused() {
        var backwards = mandate("2020-01-02", "2020-01-01");
        assertThatThrownBy(() -> new Professional(anneSophie(backwards), CLOCK))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal())
                                .isEqualTo(new EndBeforeStart(backwards.from(), backwards.to())));
    }

    @Test
    void aQualityHeldTwiceIsHeldOnce() {
        var one = anneSophie(null);
        var twice = new Profile(
                one.familyName(),
                one.givenName(),
                one.gender(),
                one.organisation(),
                Arrays.asList(Quality.PRESIDENT, Quality.PRESIDENT),
                null,
                null,
                one.knownCandidateIds(),
                null);
        assertThat(twice.settled().qualities()).isEqualTo(List.of(Quality.PRESIDENT));
    }

    @ParameterizedTest
    @CsvSource({
        "Lefèvre, LEFEVRE",
        "Anne-Sophie, ANNE SOPHIE",
        "d’Œuvre, D OEUVRE",
        "O'Brien, O BRIEN",
        "Çelik, CELIK",
        "'  Le   Goff ', LE GOFF",
        "100%, 100"
    })
    void aNameIsLookedForWithoutItsAccents(String name, String searched) {
        assertThat(SearchName.of(name).value()).isEqualTo(searched);
    }
}
