package fr.parchemin.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TransientTest {

    @ParameterizedTest
    @NullSource // the pool
    @ValueSource(
            strings = {
                "08006", // connection lost
                "25P03", // our transaction stood still for too long
                "53100", // disk full
                "53300", // too many connections
                "57P01", // shutting down
                "58030" // its files cannot be read
            })
    void theDatabasesMoodsAreWaitedOutForEver(String state) {
        assertThat(Transient.isWorthAnotherTry(state, 1)).isTrue();
        assertThat(Transient.isWorthAnotherTry(state, 10_000)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"40001", "40P01", "55P03", "57014"})
    void contentionIsTriedTenTimes(String state) {
        assertThat(Transient.isWorthAnotherTry(state, 9)).isTrue();
        assertThat(Transient.isWorthAnotherTry(state, 10)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"22021", "23505", "23514", "25006", "42P01", "42501", "54000"})
    void whatNoRepetitionMendsIsParkedAtOnce(String state) {
        assertThat(Transient.isWorthAnotherTry(state, 1)).isFalse();
    }
}
