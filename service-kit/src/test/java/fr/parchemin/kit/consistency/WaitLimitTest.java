package fr.parchemin.kit.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WaitLimitTest {

    private final WaitLimit waits = new WaitLimit();

    @Test
    void aCallerHasEightPlaces() {
        begin("one", 8);
        assertThat(waits.begin("one")).isFalse();
        assertThat(waits.begin("other")).isTrue();
        waits.end("one");
        assertThat(waits.begin("one")).isTrue();
    }

    @Test
    void allTogetherHaveThirtyTwo() {
        for (int caller = 0; caller < 4; caller++) {
            begin("caller " + caller, 8);
        }
        assertThat(waits.begin("late")).isFalse();
        waits.end("caller 0");
        assertThat(waits.begin("late")).isTrue();
        assertThat(waits.begin("caller 0")).isFalse();
    }

    @Test
    void whoIsRefusedTakesNoPlace() {
        begin("one", 8);
        for (int refused = 0; refused < 100; refused++) {
            assertThat(waits.begin("one")).isFalse();
        }
        for (int ended = 0; ended < 8; ended++) {
            waits.end("one");
        }
        begin("one", 8);
    }

    private void begin(String caller, int times) {
        for (int time = 0; time < times; time++) {
            assertThat(waits.begin(caller)).isTrue();
        }
    }
}
