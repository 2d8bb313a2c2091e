package fr.parchemin.jury.session;

import static fr.parchemin.jury.session.Members.bench;
import static fr.parchemin.jury.session.Members.member;
import static fr.parchemin.jury.session.Members.members;
import static fr.parchemin.jury.session.Members.setOf;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parchemin.web.problem.Refusal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuorumTest {

    @ParameterizedTest(name = "{0} present, {1} recused: {2} presides")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            PSABCDE | ''  | P
            PSABCDE | A   | P
            PSABCDE | P   | S
            SABCDE  | ''  | S
            PABCDE  | P   | -
            PSABCDE | PS  | -
            ABCDE   | ''  | -
            SABCDE  | S   | -
            """)
    void theSubstitutePresidesForWhoIsAbsentOrRecused(String present, String recused, Character presiding) {
        assertThat(bench(present, recused).presiding().map(one -> (char) one.getLeastSignificantBits()))
                .isEqualTo(Optional.ofNullable(presiding));
    }

    @Test
    void withoutADesignatedSubstituteNobodyPresidesForThePresident() {
        assertThat(new Bench(member('P'), null, setOf("SABC"), setOf("")).presiding())
                .isEmpty();
    }

    @ParameterizedTest(name = "of {0} present, {1} recused, {2} deliberate, {3} needed: {4}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            PSABCDE | '' | PSABCDE | 4 | -
            PSABCDE | '' | PABC    | 4 | -
            PSABCDE | '' | PAB     | 4 | NoQuorum[deliberating=3, needed=4, presidentMissing=false, presiding=P]
            PSABCDE | '' | ABCD    | 4 | NoQuorum[deliberating=4, needed=4, presidentMissing=true, presiding=P]
            PSABCDE | '' | SABC    | 4 | NoQuorum[deliberating=4, needed=4, presidentMissing=true, presiding=P]
            PSABCDE | P  | SABC    | 4 | -
            PSABCDE | P  | ABCD    | 4 | NoQuorum[deliberating=4, needed=4, presidentMissing=true, presiding=S]
            SABCDE  | '' | SABC    | 4 | -
            SABCDE  | '' | SAB     | 4 | NoQuorum[deliberating=3, needed=4, presidentMissing=false, presiding=S]
            ABCDE   | '' | ABCDE   | 4 | NoQuorum[deliberating=5, needed=4, presidentMissing=true, presiding=-]
            PSABCDE | '' | ''      | 4 | NoQuorum[deliberating=0, needed=4, presidentMissing=true, presiding=P]
            PSABCDE | '' | PSABCDE | 8 | NoQuorum[deliberating=7, needed=8, presidentMissing=false, presiding=P]
            PSABCDE | '' | P       | 1 | -
            """)
    void whoPresidesAndSoManyInAllAreNeeded(
            String present, String recused, String deliberating, int needed, String refusal) {
        var missed = new Quorum(true, needed).missedBy(members(deliberating), bench(present, recused));

        assertThat(missed.map(QuorumTest::lettered)).isEqualTo(Optional.ofNullable(refusal));
    }

    @Test
    void aCertificationMayDoWithoutWhoPresides() {
        var quorum = new Quorum(false, 4);

        assertThat(quorum.missedBy(members("ABCD"), bench("PSABCDE", ""))).isEmpty();
        assertThat(quorum.missedBy(members("ABC"), bench("PSABCDE", "")).map(QuorumTest::lettered))
                .contains("NoQuorum[deliberating=3, needed=4, presidentMissing=false, presiding=P]");
    }

    private static String lettered(Refusal refusal) {
        return refusal.toString()
                .replace(member('P').toString(), "P")
                .replace(member('S').toString(), "S")
                .replace("null", "-");
    }
}
