package fr.parchemin.candidate.requirement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parchemin.candidate.assessment.BlocStanding;
import fr.parchemin.candidate.assessment.BlocStatus;
import fr.parchemin.candidate.assessment.DissertationStanding;
import fr.parchemin.candidate.assessment.DissertationStanding.ReviewVerdict;
import fr.parchemin.candidate.experience.WorkExperience;
import fr.parchemin.candidate.experience.WorkPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DemandsTest {

    private static final UUID ENROLMENT = UUID.randomUUID();
    private static final Demands DEMANDS = new Demands(List.of("BC01", "BC02"), true, 4, true);
    private static final LocalDate TODAY = LocalDate.parse("2022-05-20");
    private static final WorkExperience NONE = WorkExperience.of(List.of());

    @Test
    void theWholeAsksForEveryBlocTheDissertationTheExperienceAndTheDefence() {
        assertThat(DEMANDS.of(Target.WHOLE).weighed(List.of(), Optional.empty(), NONE, null, TODAY))
                .extracting(Requirement::code)
                .containsExactly("BC01", "BC02", "DISSERTATION", "EXPERIENCE", "DEFENCE");
    }

    @Test
    void chosenBlocsAskForNothingButThemselves() {
        var target = new Target(Target.Kind.BLOCS, List.of("BC02"));

        assertThat(DEMANDS.of(target).weighed(List.of(), Optional.empty(), NONE, null, TODAY))
                .extracting(Requirement::code)
                .containsExactly("BC02");
    }

    @Test
    void whatTheCertificationDoesNotAskIsNotWeighed() {
        assertThat(new Demands(List.of("BC01"), false, null, false)
                        .weighed(List.of(), Optional.empty(), NONE, null, TODAY))
                .extracting(Requirement::code)
                .containsExactly("BC01");
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN,      ,           false, ,           false",
        "OPEN,      ,           true,  ,           true",
        "VALIDATED, 2021-05-20, false, 2021-05-20, false",
        "EXEMPTED,  2021-04-12, false, 2021-04-12, false"
    })
    void aBlocIsMetSinceItsValidationOrExemption(
            BlocStatus status,
            @Nullable LocalDate validatedOn,
            boolean blockedBefore,
            @Nullable LocalDate metOn,
            boolean blocked) {
        var standing = new BlocStanding(ENROLMENT, "BC01", status, validatedOn, 1, null, blockedBefore, 1);

        var bloc = DEMANDS.weighed(List.of(standing), Optional.empty(), NONE, null, TODAY)
                .getFirst();

        assertThat(bloc.metOn()).isEqualTo(metOn);
        assertThat(bloc.blocked()).isEqualTo(blocked);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            OPEN,      1, 2022-05-21, false, false, SITTINGS_LEFT 1, 2022-05-21
            OPEN,      1, 2022-05-20, false, false, SITTINGS_LEFT 1, 2022-05-20
            OPEN,      1, 2022-05-19, false, true,  SITTINGS_LEFT 0, 2022-05-19
            OPEN,      0, ,           true,  true,  SITTINGS_LEFT 0,
            OPEN,      1, ,           false, false, SITTINGS_LEFT 1,
            VALIDATED, 0, ,           false, false, VALIDATED,
            """)
    void theSittingsLeftEndAfterTheLastDayOfTheRetake(
            BlocStatus status,
            int left,
            @Nullable LocalDate retakeUntil,
            boolean toldBlocked,
            boolean blocked,
            String detail,
            @Nullable LocalDate openUntil) {
        var validatedOn = status == BlocStatus.OPEN ? null : TODAY;
        var standing = new BlocStanding(ENROLMENT, "BC01", status, validatedOn, left, retakeUntil, toldBlocked, 1);

        assertThat(DEMANDS.weighed(List.of(standing), Optional.empty(), NONE, null, TODAY))
                .first()
                .isEqualTo(new Requirement("BC01", validatedOn, blocked, detail, openUntil));
    }

    @ParameterizedTest
    @CsvSource({",          ,           ", "TO_REWORK, 2021-09-20, ", "ACCEPTED,  2021-09-20, 2021-09-20"})
    void aDissertationIsMetSinceItsAcceptance(
            @Nullable ReviewVerdict verdict, @Nullable LocalDate reviewedOn, @Nullable LocalDate metOn) {
        var deposited = new DissertationStanding(ENROLMENT, LocalDate.parse("2021-09-01"), verdict, reviewedOn, 1);

        assertThat(requirement(Requirement.DISSERTATION, Optional.of(deposited), NONE)
                        .metOn())
                .isEqualTo(metOn);
    }

    @Test
    void anExperienceThatRunsIsMetOnTheDayThatItWillReachTheMonthsAsked() {
        var running = WorkExperience.of(List.of(new WorkPeriod(LocalDate.parse("2030-01-01"), null)));

        assertThat(requirement(Requirement.EXPERIENCE, Optional.empty(), running)
                        .metOn())
                .isEqualTo("2030-04-30");
    }

    @Test
    void howMuchIsMissingIsTold() {
        var tooShort = WorkExperience.of(
                List.of(new WorkPeriod(LocalDate.parse("2021-01-15"), LocalDate.parse("2021-05-13"))));

        assertThat(requirement(Requirement.EXPERIENCE, Optional.empty(), tooShort)
                        .detail())
                .isEqualTo("EXPERIENCE 3 29 4");
    }

    @ParameterizedTest
    @CsvSource({
        "2021-05-20, 2021-09-20, 2021-09-20",
        "2021-09-21, 2021-09-20, 2021-09-21",
        ",           2021-09-20, ",
        "2021-05-20, ,           "
    })
    void everythingButTheDefenceIsMetOnTheDayOfTheLast(
            @Nullable LocalDate bloc, @Nullable LocalDate dissertation, @Nullable LocalDate all) {
        var requirements = List.of(
                new Requirement("BC01", bloc, false, null, null),
                new Requirement(Requirement.DISSERTATION, dissertation, false, null, null),
                new Requirement(Requirement.DEFENCE, null, false, null, null));

        assertThat(Requirement.allMetBeforeTheJury(requirements).orElse(null)).isEqualTo(all);
    }

    private static Requirement requirement(
            String code, Optional<DissertationStanding> dissertation, WorkExperience experience) {
        return DEMANDS.weighed(List.of(), dissertation, experience, null, TODAY).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
