package fr.parchemin.endtoend.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExactlyOnceTest {

    @Test
    void the_same_on_both_sides_is_right() {
        assertThat(ExactlyOnce.objections("period", List.of("a", "b"), List.of("b", "a")))
                .isEmpty();
    }

    @Test
    void what_is_missing_doubled_or_unknown_is_named() {
        assertThat(ExactlyOnce.objections("period", List.of("a", "b"), List.of("b", "b", "c")))
                .containsExactly(
                        "period a is there 0 times", "period b is there 2 times", "period c was never acknowledged");
    }

    @Test
    void one_id_for_two_requests_is_named() {
        assertThat(ExactlyOnce.objections("period", List.of("a", "a"), List.of("a")))
                .containsExactly("period a was acknowledged as two");
    }

    @Test
    void two_rows_that_say_the_same_are_named() {
        assertThat(ExactlyOnce.doubled("period", List.of("2021", "2022", "2021")))
                .containsExactly("2 times the same period: 2021");
    }
}
