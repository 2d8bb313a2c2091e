package fr.parchemin.web.testing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parchemin.web.problem.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;

class RefusalTextsTest {

    private final RefusalTexts texts = new RefusalTexts("problems");

    @Test
    void aTextOfNoRefusalIsFound() {
        assertThat(texts.orphaned(List.of()))
                .contains("/problems.properties note-taken.status", "/problems_fr.properties note-taken.remedy")
                .hasSize(9);
        assertThat(texts.orphaned(List.of(NoteTaken.class))).isEmpty();
    }

    @Test
    void aRefusalWithoutTextsIsFound() {
        assertThat(texts.missing(List.of(Unexplained.class)))
                .contains("/problems.properties unexplained.status=409", "/problems_fr.properties unexplained.remedy")
                .hasSize(9);
        assertThat(texts.missing(List.of(NoteTaken.class))).isEmpty();
    }

    @Test
    void aTextThatNamesNoFactOrIsLeftUntranslatedIsFound() {
        assertThat(texts.wrong(List.of(NoteTaken.class))).isEmpty();
        assertThat(new RefusalTexts("careless").wrong(List.of(NoteTaken.class)))
                .containsExactly(
                        "/careless.properties note-taken.detail",
                        "/careless.properties note-taken.remedy",
                        "/careless_fr.properties note-taken.cause",
                        "note-taken.title is the same in both languages");
    }

    @Test
    void allOfThemAreToldTogether() {
        assertThat(texts.flaws(List.of(NoteTaken.class))).isEmpty();
        assertThat(texts.flaws(List.of(Unexplained.class))).hasSizeGreaterThan(18);
    }

    record NoteTaken(String text) implements Refusal.Conflict {}

    record Unexplained(int fact) implements Refusal.Conflict {}
}
