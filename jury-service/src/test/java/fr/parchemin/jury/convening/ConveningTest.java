package fr.parchemin.jury.convening;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parchemin.jury.certification.JurySettings;
import fr.parchemin.jury.enrolment.TargetKind;
import fr.parchemin.jury.panel.PanelProblem;
import fr.parchemin.jury.roster.Purpose;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A session on 2022-06-24, of a certification that gives 30 days of notice for the title and 15 for blocs. */
class ConveningTest {

    private static final LocalDate HELD_ON = LocalDate.parse("2022-06-24");
    private static final JurySettings SETTINGS = new JurySettings(30, 15, true, 4, 7);

    @ParameterizedTest(name = "{0} convened on {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            FULL_AWARD           | 2022-05-25 | ''
            FULL_AWARD           | 2022-05-26 | ShortNotice
            BLOCS                | 2022-06-09 | ''
            BLOCS                | 2022-06-10 | ShortNotice
            BLOCS FULL_AWARD     | 2022-05-25 | ''
            BLOCS FULL_AWARD     | 2022-05-26 | ShortNotice
            VAE                  | 2022-05-25 | ''
            VAE                  | 2022-05-26 | ShortNotice
            VAE:BLOCS            | 2022-06-09 | ''
            VAE:BLOCS            | 2022-06-10 | ShortNotice
            VAE:BLOCS VAE        | 2022-05-26 | ShortNotice
            BLOCS                | 2022-06-24 | ShortNotice
            BLOCS                | 2022-06-25 | ConvenedAfterSession
            """)
    void theNoticeIsThatOfTheTitleAsSoonAsOneLineIsForIt(String lines, String convenedOn, String refusal) {
        assertThat(refusal(convenedOn, null, List.of(), lines)).isEqualTo(refusal);
    }

    @Test
    void aReasonShortensTheNoticeButNotBeyondTheSession() {
        assertThat(refusal("2022-06-24", "All of them agreed", List.of(), "FULL_AWARD"))
                .isEmpty();
        assertThat(refusal("2022-06-25", "All of them agreed", List.of(), "FULL_AWARD"))
                .isEqualTo("ConvenedAfterSession");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            FULL_AWARD!                | LinesNotReady
            FULL_AWARD? FULL_AWARD     | ''
            FULL_AWARD? FULL_AWARD!    | LinesNotReady
            BLOCS! VAE!                | ''
            ''                         | RosterEmpty
            """)
    void whoIsHeardForTheWholeIsReadyOrHeardOnACondition(String lines, String refusal) {
        assertThat(refusal("2022-05-20", null, List.of(), lines)).isEqualTo(refusal);
    }

    @Test
    void thePanelComesBeforeTheRoster() {
        var problem = new PanelProblem(PanelProblem.Code.SEAT_EMPTY, List.of("PRESIDENT"), List.of());

        assertThat(refusal("2022-05-20", null, List.of(problem), "FULL_AWARD!")).isEqualTo("PanelNotValid");
    }

    private static String refusal(
            String convenedOn, @Nullable String reason, List<PanelProblem> problems, String lines) {
        var convening = new Convening(
                LocalDate.parse(convenedOn),
                reason,
                HELD_ON,
                problems,
                Arrays.stream(lines.split(" ", -1))
                        .filter(line -> !line.isEmpty())
                        .map(ConveningTest::line)
                        .toList());
        return convening
                .whyNot(SETTINGS)
                .map(refusal -> refusal.getClass().getSimpleName())
                .orElse("");
    }

    /** {@code !}: it lacks a bloc; {@code ?}: it lacks one and is heard on a condition; {@code :BLOCS} is its target. */
    private static Convening.Line line(String text) {
        var words = text.replaceAll("[!?]", "").split(":", -1);
        return new Convening.Line(
                UUID.randomUUID(),
                Purpose.valueOf(words[0]),
                words.length > 1 ? TargetKind.valueOf(words[1]) : TargetKind.FULL,
                text.endsWith("?"),
                text.matches(".*[!?]") ? List.of("RNCP14506BC01") : List.of());
    }
}
