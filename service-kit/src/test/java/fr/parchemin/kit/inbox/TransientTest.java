package fr.parchemin.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
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
                "55P03", // locked
                "57P01", // shutting down
                "58030" // its files cannot be read
            })
    void theDatabasesMoodsAreWaitedOut(@Nullable String state) {
        assertThat(Transient.isPassing(failure(state))).isTrue();
        assertThat(Transient.isContention(failure(state))).isFalse();
        assertThat(Transient.isOfTheData(failure(state))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"40001", "40P01", "57014"})
    void contentionIsTriedAFewTimes(String state) {
        assertThat(Transient.isContention(failure(state))).isTrue();
        assertThat(Transient.isPassing(failure(state))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"22021", "23505", "23514", "54000", "P0001"})
    void whatTheDataThemselvesAreRefusedForGoesElsewhere(String state) {
        assertThat(Transient.isOfTheData(failure(state))).isTrue();
        assertThat(Transient.isPassing(failure(state))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"25006", "28P01", "3D000", "42P01", "42501", "42703"})
    void aDatabaseThatIsNotAsItShouldBeIsNotTheMessagesFault(String state) {
        assertThat(Transient.isOfTheData(failure(state))).isFalse();
        assertThat(Transient.isPassing(failure(state))).isFalse();
    }

    private static Throwable failure(@Nullable String state) {
        return new IllegalStateException(new SQLException("said", state));
    }
}
