package fr.parchemin.gateway.problem;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parchemin.gateway.language.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemKindTest {

    @ParameterizedTest
    @EnumSource
    void every_problem_is_explained_in_both_languages(ProblemKind kind) {
        for (Language language : Language.values()) {
            assertThat(kind.title(language)).isNotBlank();
            assertThat(kind.detail(language)).endsWith(".");
            assertThat(kind.cause(language)).endsWith(".");
            assertThat(kind.remedy(language)).endsWith(".");
        }
        assertThat(kind.title(Language.FRENCH)).isNotEqualTo(kind.title(Language.ENGLISH));
        assertThat(kind.code()).matches("[a-z]+(-[a-z]+)*");
    }
}
