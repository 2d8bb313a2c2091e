package fr.parchemin.jury.decision;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parchemin.jury.decision.Votes.Vote;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VotesTest {

    @ParameterizedTest(name = "{0} for, {1} against, {2} abstained, president {3}: {4}")
    @CsvSource(textBlock = """
            4, 3, 0, FOR,       FOR
            4, 3, 0, AGAINST,   FOR
            3, 4, 0, FOR,       AGAINST
            3, 3, 0, FOR,       FOR
            3, 3, 0, AGAINST,   AGAINST
            3, 3, 1, ABSTAINED, ABSTAINED
            0, 0, 4, ABSTAINED, ABSTAINED
            1, 0, 6, ABSTAINED, FOR
            0, 1, 6, ABSTAINED, AGAINST
            """)
    void atATieThePresidentsVoteDecides(int inFavour, int against, int abstained, Vote president, Vote result) {
        assertThat(new Votes(null, inFavour, against, abstained, president).result())
                .isEqualTo(result);
    }

    @ParameterizedTest(name = "{0} for, {1} against, {2} abstained, president {3}: {4}")
    @CsvSource(textBlock = """
            1, 3, 0, FOR,       true
            0, 4, 0, FOR,       false
            3, 1, 0, AGAINST,   true
            4, 0, 0, AGAINST,   false
            2, 1, 1, ABSTAINED, true
            2, 2, 0, ABSTAINED, false
            """)
    void thePresidentsVoteIsAmongThem(int inFavour, int against, int abstained, Vote president, boolean counted) {
        assertThat(new Votes(null, inFavour, against, abstained, president).countThePresident())
                .isEqualTo(counted);
    }
}
