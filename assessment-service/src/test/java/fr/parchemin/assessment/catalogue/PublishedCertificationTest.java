package fr.parchemin.assessment.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.parchemin.assessment.certification.AccessRoute;
import fr.parchemin.assessment.certification.Bloc;
import fr.parchemin.assessment.certification.BlocPart;
import fr.parchemin.assessment.certification.Certification;
import fr.parchemin.assessment.certification.Level;
import fr.parchemin.assessment.certification.Nsf;
import fr.parchemin.assessment.certification.PanelRule;
import fr.parchemin.assessment.certification.PastRecognition;
import fr.parchemin.assessment.certification.RegistrationPeriod;
import fr.parchemin.assessment.certification.Requirements;
import fr.parchemin.assessment.certification.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedCertificationTest {

    private final Certification certification = PublishedCertification.read();

    @Test
    void the_sheet_names_its_title_certifier_level_and_codes() {
        assertEquals("RNCP14506", certification.code());
        assertEquals("Responsable en ingénierie des logiciels", certification.title());
        assertEquals("CESI", certification.certifier().name());
        assertEquals(new Level("II", 6), certification.level());
        assertEquals(new Nsf("326t", "Programmation, mise en place de logiciels"), certification.nsf());
        assertEquals(
                List.of(new Certification.Rome("M1805", "Études et développement informatique")), certification.rome());
        assertEquals(List.of("PARIS-CAMBRONNE"), certification.certificationSites());
        assertEquals(7, certification.jobs().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RNCP14506BC01 | 1 | 2 | Organiser et piloter un projet informatique
            RNCP14506BC02 | 2 | 3 | Manager le service informatique et ses projets
            RNCP14506BC03 | 3 | 4 | Accompagner la stratégie de l’entreprise dans ses évolutions numériques
            RNCP14506BC04 | 4 | 5 | Mettre en service, maintenir et sécuriser les applications informatiques
            RNCP14506BC05 | 5 | 1 | Analyser, modéliser, concevoir et développer les solutions logicielles
            """)
    void a_bloc_keeps_its_official_number_and_title_beside_the_rank_of_its_activity(
            String code, int number, int activityRank, String title) {
        Bloc bloc = certification.bloc(code).orElseThrow();

        assertEquals(number, bloc.number());
        assertEquals(activityRank, bloc.activityRank());
        assertEquals(title, bloc.title());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void a_bloc_has_the_skills_of_the_sheet_word_for_word(int number) {
        assertEquals(
                SheetSkills.ofBloc(number),
                certification.blocs().get(number - 1).skills().stream()
                        .map(Bloc.Skill::label)
                        .toList());
    }

    @Test
    void the_blocs_have_five_four_two_four_and_four_skills() {
        assertEquals(
                List.of(5, 4, 2, 4, 4),
                certification.blocs().stream().map(bloc -> bloc.skills().size()).toList());
    }

    @Test
    void the_third_bloc_is_a_written_case_study_and_the_others_projects_in_centre() {
        Map<Integer, Bloc.Method.Kind> kinds = certification.blocs().stream()
                .collect(Collectors.toMap(Bloc::number, bloc -> bloc.method().kind()));

        assertEquals(
                Map.of(
                        1, Bloc.Method.Kind.PROJECT_IN_CENTRE,
                        2, Bloc.Method.Kind.PROJECT_IN_CENTRE,
                        3, Bloc.Method.Kind.WRITTEN_CASE_STUDY,
                        4, Bloc.Method.Kind.PROJECT_IN_CENTRE,
                        5, Bloc.Method.Kind.PROJECT_IN_CENTRE),
                kinds);
        assertEquals(
                List.of(BlocPart.WRITTEN_CASE_STUDY),
                certification.bloc("RNCP14506BC03").orElseThrow().parts());
        assertEquals(
                List.of(BlocPart.WRITTEN_FILE, BlocPart.ORAL),
                certification.bloc("RNCP14506BC05").orElseThrow().parts());
    }

    @ParameterizedTest
    @CsvSource({
        "2004-06-01, false",
        "2006-12-31, false",
        "2007-03-02, false",
        "2007-03-03, true",
        "2012-03-02, true",
        "2012-03-03, true",
        "2012-03-04, true",
        "2017-04-13, true",
        "2017-04-14, true",
        "2017-04-15, true",
        "2022-07-19, true",
        "2022-07-20, false"
    })
    void a_day_is_registered_inside_a_period_and_on_both_of_its_ends(LocalDate day, boolean registered) {
        assertEquals(registered, certification.registeredOn(day));
    }

    @Test
    void each_period_says_no_more_than_its_decree() {
        RegistrationPeriod first = certification.registrationPeriods().get(0);
        RegistrationPeriod second = certification.registrationPeriods().get(1);
        RegistrationPeriod third = certification.registrationPeriods().get(2);

        assertNull(first.title());
        assertNull(first.level());
        assertNull(first.nsf());
        assertEquals(new Nsf("326n", null), second.nsf());
        assertEquals(LocalDate.parse("2012-04-14"), second.decree().publishedOn());
        assertEquals(new Level("II", null), third.level());
        assertNull(third.nsf());
        assertEquals(LocalDate.parse("2017-07-07"), third.decree().date());
    }

    @Test
    void three_names_and_six_older_texts_are_history() {
        assertEquals(
                List.of(1998, 2002, 2007),
                certification.titles().stream()
                        .map(Certification.PastTitle::year)
                        .toList());
        assertEquals(6, certification.history().size());
        for (PastRecognition past : certification.history()) {
            assertFalse(certification.registeredOn(past.decree().publishedOn()));
        }
    }

    @Test
    void all_six_access_routes_are_open() {
        assertEquals(6, certification.accessRoutes().size());
        assertTrue(certification.accessRoutes().stream().allMatch(AccessRoute::open));
    }

    @Test
    void what_the_sheet_leaves_unreadable_or_unsaid_is_null() {
        assertEquals(new Certification.Overseas(null, null), certification.overseas());
        assertNull(certification.awardDeadline());
    }

    @Test
    void the_whole_title_asks_for_every_bloc_a_dissertation_four_months_and_a_defence() {
        assertEquals(
                List.of("RNCP14506BC01", "RNCP14506BC02", "RNCP14506BC03", "RNCP14506BC04", "RNCP14506BC05"),
                certification.requirements().blocs());
        assertTrue(certification.requirements().dissertation());
        assertTrue(certification.requirements().defence());
        assertEquals(
                new Requirements.Experience(4, false),
                certification.requirements().experience());
    }

    @Test
    void seven_seats_and_both_parities_are_the_same_for_every_route() {
        PanelRule rule = certification.panelRule();

        assertEquals(
                List.of(
                        "PRESIDENT",
                        "EMPLOYERS_1",
                        "EMPLOYERS_2",
                        "EMPLOYEES_1",
                        "EMPLOYEES_2",
                        "PROFESSIONAL_1",
                        "PROFESSIONAL_2"),
                rule.seats().stream().map(PanelRule.Seat::seat).toList());
        assertEquals(new PanelRule.PermanentMembers(2, 2, 2, 2), rule.permanentMembers());
        assertTrue(rule.sameForAllRoutes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"answerWithinMonths", "silenceAdmits"})
    void the_silence_of_two_months_admits_since_the_decree_of_2017(String rule) {
        Source source =
                Objects.requireNonNull(certification.settings().vae().sources().get(rule));

        assertEquals(LocalDate.parse("2017-10-01"), source.applicableFrom());
        assertTrue(String.valueOf(source.reference()).contains("R. 335-7"));
    }

    @Test
    void every_rule_of_the_vae_comes_from_the_law() {
        assertEquals(2, certification.settings().vae().answerWithinMonths());
        for (Source source : certification.settings().vae().sources().values()) {
            assertEquals(Source.Kind.LAW, source.kind());
        }
    }
}
