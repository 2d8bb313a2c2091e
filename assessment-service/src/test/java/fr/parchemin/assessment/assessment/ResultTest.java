package fr.parchemin.assessment.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.parchemin.assessment.catalogue.AssessableBloc;
import fr.parchemin.assessment.certification.BlocPart;
import fr.parchemin.assessment.certification.ValidationRule;
import fr.parchemin.assessment.retake.Verdict;
import fr.parchemin.web.problem.Refused;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResultTest {

    private static final AssessableBloc BLOC = new AssessableBloc(
            "B", List.of("B-1", "B-2"), List.of(BlocPart.ORAL), 2, ValidationRule.EVERY_SKILL_ACQUIRED, 1, 12);

    @ParameterizedTest(name = "{0} with {1}: {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            VALIDATED     | B-1 ACQUIRED, B-2 ACQUIRED                | -
            VALIDATED     | B-2 ACQUIRED, B-1 ACQUIRED                | -
            VALIDATED     | B-1 ACQUIRED, B-2 IN_PROGRESS             | SkillsNotAcquired[skills=[B-2]]
            VALIDATED     | B-1 NOT_ACQUIRED, B-2 IN_PROGRESS         | SkillsNotAcquired[skills=[B-1, B-2]]
            VALIDATED     | B-1 ACQUIRED                              | NotTheBlocsSkills[bloc=B, missing=[B-2], unknown=[], twice=[]]
            VALIDATED     | -                                         | NotTheBlocsSkills[bloc=B, missing=[B-1, B-2], unknown=[], twice=[]]
            VALIDATED     | B-1 ACQUIRED, B-2 ACQUIRED, C-1 ACQUIRED  | NotTheBlocsSkills[bloc=B, missing=[], unknown=[C-1], twice=[]]
            VALIDATED     | B-1 ACQUIRED, B-2 ACQUIRED, B-1 ACQUIRED  | NotTheBlocsSkills[bloc=B, missing=[], unknown=[], twice=[B-1]]
            NOT_VALIDATED | B-1 ACQUIRED, B-2 NOT_ACQUIRED            | -
            NOT_VALIDATED | B-1 ACQUIRED, B-2 ACQUIRED                | EverySkillAcquired[bloc=B]
            NOT_VALIDATED | -                                         | NotTheBlocsSkills[bloc=B, missing=[B-1, B-2], unknown=[], twice=[]]
            ABSENT        | -                                         | -
            EXCUSED       | -                                         | -
            ABSENT        | B-1 ACQUIRED, B-2 ACQUIRED                | SkillsOfNoSitting[verdict=ABSENT]
            EXCUSED       | B-1 NOT_ACQUIRED                          | SkillsOfNoSitting[verdict=EXCUSED]
            """)
    void theVerdictRestsOnTheBlocsSkills(Verdict verdict, @Nullable String skills, @Nullable String refusal) {
        var result = new Result(verdict, skills(skills));

        if (refusal == null) {
            assertThatCode(() -> result.refuseUnlessOf(BLOC)).doesNotThrowAnyException();
        } else {
            var refused = catchThrowableOfType(Refused.class, () -> result.refuseUnlessOf(BLOC));
            assertThat(refused.refusal()).hasToString(refusal);
        }
    }

    private static List<AssessedSkill> skills(@Nullable String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split(", "))
                        .map(one -> one.split(" "))
                        .map(one -> new AssessedSkill(one[0], SkillLevel.valueOf(one[1]), null))
                        .toList();
    }
}
