package fr.parchemin.jury.panel;

import static fr.parchemin.jury.panel.PanelFixture.HELD_ON;
import static fr.parchemin.jury.panel.PanelFixture.aPanel;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parchemin.jury.panel.PanelProblem.Code;
import fr.parchemin.jury.professional.Gender;
import fr.parchemin.jury.professional.Quality;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PanelTest {

    private static final List<String> PERMANENT = List.of("EMPLOYERS_1", "EMPLOYERS_2", "EMPLOYEES_1", "EMPLOYEES_2");

    @Test
    void seven_with_two_women_and_two_men_among_the_permanent_members_are_complete() {
        assertThat(aPanel().panel().problemsOn(HELD_ON)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "PRESIDENT",
                "EMPLOYERS_1",
                "EMPLOYERS_2",
                "EMPLOYEES_1",
                "EMPLOYEES_2",
                "PROFESSIONAL_1",
                "PROFESSIONAL_2"
            })
    void an_empty_seat_is_named_and_nothing_else(String seat) {
        assertThat(aPanel().without(seat).panel().problemsOn(HELD_ON))
                .containsExactly(new PanelProblem(Code.SEAT_EMPTY, List.of(seat), List.of()));
    }

    @Test
    void a_member_without_the_seat_s_quality_is_named() {
        var panel = aPanel().withQualities("EMPLOYERS_1", Quality.EMPLOYEES, Quality.PRESIDENT)
                .panel();

        assertThat(panel.problemsOn(HELD_ON))
                .containsExactly(new PanelProblem(
                        Code.QUALITY_NOT_HELD, List.of("EMPLOYERS_1"), List.of(memberOn(panel, "EMPLOYERS_1"))));
    }

    @Test
    void one_quality_among_several_is_enough() {
        assertThat(aPanel().withQualities("EMPLOYERS_1", Quality.PROFESSIONAL, Quality.EMPLOYERS)
                        .panel()
                        .problemsOn(HELD_ON))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2020-01-01, 2022-06-23, false",
        "2020-01-01, 2022-06-24, true",
        "2022-06-24, 2024-12-31, true",
        "2022-06-25, 2024-12-31, false"
    })
    void a_mandate_holds_on_its_first_and_on_its_last_day(LocalDate from, LocalDate to, boolean valid) {
        var panel = aPanel().withMandate("PROFESSIONAL_2", from, to).panel();

        assertThat(panel.problemsOn(HELD_ON).isEmpty()).isEqualTo(valid);
        assertThat(panel.problemsOn(HELD_ON))
                .allMatch(problem -> problem.code() == Code.MANDATE_NOT_VALID
                        && problem.seats().equals(List.of("PROFESSIONAL_2")));
    }

    /** Women on EMPLOYERS_1, EMPLOYERS_2, EMPLOYEES_1 and EMPLOYEES_2. */
    @ParameterizedTest
    @CsvSource({
        "F, M, F, M, true",
        "F, F, M, M, true",
        "M, F, M, F, true",
        "M, M, F, F, true",
        "F, F, F, M, false",
        "F, M, M, M, false",
        "F, F, F, F, false",
        "M, M, M, M, false"
    })
    void parity_is_two_women_and_two_men_whichever_side_sends_them(
            Gender first, Gender second, Gender third, Gender fourth, boolean balanced) {
        var problems = aPanel().with("EMPLOYERS_1", first)
                .with("EMPLOYERS_2", second)
                .with("EMPLOYEES_1", third)
                .with("EMPLOYEES_2", fourth)
                .panel()
                .problemsOn(HELD_ON);

        assertThat(problems.isEmpty()).isEqualTo(balanced);
        assertThat(problems)
                .allMatch(problem -> problem.code() == Code.GENDER_PARITY
                        && problem.seats().equals(PERMANENT)
                        && problem.memberIds().size() == PERMANENT.size());
    }

    @ParameterizedTest
    @CsvSource({"F, F, F", "M, M, M"})
    void no_parity_is_asked_of_the_other_three(Gender president, Gender first, Gender second) {
        assertThat(aPanel().with("PRESIDENT", president)
                        .with("PROFESSIONAL_1", first)
                        .with("PROFESSIONAL_2", second)
                        .panel()
                        .problemsOn(HELD_ON))
                .isEmpty();
    }

    @Test
    void parity_is_not_judged_while_a_permanent_seat_is_empty() {
        assertThat(aPanel().with("EMPLOYERS_2", Gender.F)
                        .with("EMPLOYEES_2", Gender.F)
                        .without("EMPLOYEES_1")
                        .panel()
                        .problemsOn(HELD_ON))
                .extracting(PanelProblem::code)
                .containsExactly(Code.SEAT_EMPTY);
    }

    @Test
    void several_rules_may_be_broken_at_once() {
        assertThat(aPanel().with("EMPLOYERS_2", Gender.F)
                        .withQualities("PRESIDENT", Quality.PROFESSIONAL)
                        .without("PROFESSIONAL_1")
                        .panel()
                        .problemsOn(HELD_ON))
                .extracting(PanelProblem::code)
                .containsExactly(Code.SEAT_EMPTY, Code.QUALITY_NOT_HELD, Code.GENDER_PARITY);
    }

    @ParameterizedTest(name = "{0} at {1}, before {2} at {3}: worse {4}")
    @CsvSource(delimiter = '|', textBlock = """
            MANDATE_NOT_VALID | EMPLOYERS_1             | MANDATE_NOT_VALID | EMPLOYERS_1 EMPLOYEES_1 | false
            MANDATE_NOT_VALID | EMPLOYERS_1             | MANDATE_NOT_VALID | EMPLOYERS_1             | false
            MANDATE_NOT_VALID | EMPLOYERS_1 EMPLOYEES_1 | MANDATE_NOT_VALID | EMPLOYERS_1             | true
            MANDATE_NOT_VALID | EMPLOYEES_1             | MANDATE_NOT_VALID | EMPLOYERS_1             | true
            QUALITY_NOT_HELD  | EMPLOYERS_1             | MANDATE_NOT_VALID | EMPLOYERS_1             | true
            """)
    void a_problem_is_worse_where_it_was_not_before(
            Code code, String seats, Code codeBefore, String seatsBefore, boolean worse) {
        var before = new PanelProblem(codeBefore, List.of(seatsBefore.split(" ", -1)), List.of());

        assertThat(new PanelProblem(code, List.of(seats.split(" ", -1)), List.of()).isWorseThan(List.of(before)))
                .isEqualTo(worse);
    }

    private static UUID memberOn(Panel panel, String seat) {
        return Objects.requireNonNull(panel.members().get(seat)).id();
    }
}
