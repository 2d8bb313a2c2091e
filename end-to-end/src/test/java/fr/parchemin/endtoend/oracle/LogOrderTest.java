package fr.parchemin.endtoend.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LogOrderTest {

    private final LogOrder log = new LogOrder();

    @Test
    void subjects_of_one_key_are_counted_each_for_itself() {
        log.add("enrolment", "enrolment", 1);
        log.add("enrolment", "enrolment/experience", 1);
        log.add("enrolment", "enrolment", 2);
        log.add("enrolment", "enrolment/experience", 2);

        assertThat(log.objections()).isEmpty();
        assertThat(log.messages()).isEqualTo(4);
    }

    @Test
    void a_subject_that_begins_late_or_leaves_one_out_is_named() {
        log.add("enrolment", "enrolment/experience", 2);
        log.add("enrolment", "enrolment", 1);
        log.add("enrolment", "enrolment", 3);

        assertThat(log.objections()).containsExactly("enrolment/experience: 2 after 0", "enrolment: 3 after 1");
    }

    @Test
    void what_was_sent_again_is_counted_and_no_objection() {
        log.add("enrolment", "enrolment", 1);
        log.add("enrolment", "enrolment", 2);
        log.add("enrolment", "enrolment", 1);
        log.add("enrolment", "enrolment", 2);
        log.add("enrolment", "enrolment", 3);

        assertThat(log.objections()).isEmpty();
        assertThat(log.repeated()).isEqualTo(2);
    }

    @Test
    void a_subject_told_under_two_keys_is_named() {
        log.add("first", "enrolment", 1);
        log.add("second", "enrolment", 2);

        assertThat(log.objections()).containsExactly("enrolment is told under second after first");
    }
}
