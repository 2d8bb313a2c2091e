package fr.parchemin.candidate.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.parchemin.candidate.CandidateServiceTest;
import fr.parchemin.candidate.Told;
import fr.parchemin.kit.digest.Sha256;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@CandidateServiceTest
class CertificationEventsIT {

    @Inject
    Told told;

    @BeforeEach
    void nothingYet() {
        told.nothing();
    }

    @Test
    void thePublishersSampleIsUnderstood() {
        told.receive(Told.CERTIFICATION, "RNCP14506", 1);

        assertThat(told.asWorker().rows("select code, title, open_routes from certification"))
                .containsExactly("RNCP14506 Responsable en ingénierie des logiciels {STUDENT,APPRENTICESHIP,"
                        + "CONTINUING_TRAINING,PROFESSIONALISATION_CONTRACT,INDIVIDUAL_APPLICATION,VAE}");
        assertThat(told.asWorker().rows("select starts_on, ends_on from registration_period order by starts_on"))
                .containsExactly("2007-03-03 2012-03-03", "2012-03-03 2017-04-14", "2017-04-14 2022-07-19");
    }

    @Test
    void itsRequirementsAndTheRulesOfTheVaeAreKept() {
        told.receive(Told.CERTIFICATION, "RNCP14506", 1);

        assertThat(told.asWorker()
                        .rows(
                                "select blocs, dissertation, experience_months, defence, answer_within_months, silence_admits,"
                                        + " applications_per_certification_per_year, applications_per_year,"
                                        + " bloc_only_applications_count from certification"))
                .containsExactly(
                        "{RNCP14506BC01,RNCP14506BC02,RNCP14506BC03,RNCP14506BC04,RNCP14506BC05} t 4 t 2 t 1 3 f");
        assertThat(told.asWorker()
                        .rows("select certification_limit_from, year_limit_from, jury_before_end_of_month,"
                                + " jury_delay_from, result_within_days, result_delay_from from certification"))
                .containsExactly("2024-01-01 2024-01-01 3 2024-01-01 15 2024-01-01");
    }

    @ParameterizedTest
    @CsvSource({"18, 18", "0, 0", "null, 16"})
    void theAgeFromWhichOneIsEnrolledIsKept(String minimumAge, String youngest) throws IOException {
        var settings = (ObjectNode) Told.CERTIFICATION.data().path("settings").deepCopy();
        settings.set("minimumAge", new ObjectMapper().readTree(minimumAge));
        told.receive(Told.CERTIFICATION.with("settings", settings.toString()), "RNCP14506", 1);

        assertThat(told.asWorker().rows("select youngest from certification")).containsExactly(youngest);
    }

    @Test
    void theDayFromWhichEachRuleOfAnAnswerHoldsIsKept() {
        told.receive(Told.CERTIFICATION, "RNCP14506", 1);

        var sources = Told.CERTIFICATION.data().path("settings").path("vae").path("sources");
        assertThat(told.asWorker().rows("select answer_delay_from, silence_from from certification"))
                .containsExactly(sources.path("answerWithinMonths")
                                .path("applicableFrom")
                                .asText() + " "
                        + sources.path("silenceAdmits").path("applicableFrom").asText());
    }

    @Test
    void onlyWhatIsAskedMakesOthersToBeWeighedAnew() {
        told.receive(Told.CERTIFICATION, "RNCP14506", 1);
        told.receive(Told.CERTIFICATION.with("title", "\"x\""), "RNCP14506", 2);
        assertThat(told.asWorker().rows("select sequence, rules_since from certification"))
                .containsExactly("2 1");

        told.receive(
                Told.CERTIFICATION.with(
                        "requirements", "{\"blocs\": [\"RNCP14506BC01\"], \"dissertation\": true, \"defence\": true}"),
                "RNCP14506",
                3);
        assertThat(told.asWorker().rows("select sequence, rules_since from certification"))
                .containsExactly("3 3");
    }

    @Test
    void aRouteThatTheSheetDoesNotOpenIsLeftOut() {
        told.receive(
                Told.CERTIFICATION.with(
                        "accessRoutes",
                        "[{\"code\": \"VAE\", \"labelAsPublished\": \"x\", \"open\": true},"
                                + " {\"code\": \"STUDENT\", \"labelAsPublished\": \"x\", \"open\": false}]"),
                "RNCP14506",
                1);

        assertThat(told.asWorker().first("select open_routes from certification"))
                .isEqualTo("{VAE}");
    }

    @Test
    void theSameEventTwiceAndAnOlderOneChangeNothing() {
        told.receive(Told.CERTIFICATION.with("title", "\"the newer title\""), "RNCP14506", 2);
        told.receive(Told.CERTIFICATION.with("title", "\"a repeat\""), "RNCP14506", 2);
        told.receive(Told.CERTIFICATION.with("title", "\"the older title\""), "RNCP14506", 1);

        assertThat(told.asWorker().first("select title from certification")).isEqualTo("the newer title");
    }

    @Test
    void anEventOfAnotherTypeIsParkedWhileOtherKeysFlow() {
        told.receive(Told.CERTIFICATION.ofType("fr.parchemin.assessment.certification-changed.v2"), "RNCP14506", 1);
        told.certification("RNCP14507");

        assertThat(told.asWorker().rows("select key_digest from parked_key")).containsExactly(Sha256.of("RNCP14506"));
        assertThat(told.asWorker().rows("select code from certification")).containsExactly("RNCP14507");
    }
}
