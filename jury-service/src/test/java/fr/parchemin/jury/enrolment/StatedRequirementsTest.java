package fr.parchemin.jury.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedRequirementsTest {

    private static final LocalDate HELD_ON = LocalDate.of(2022, 6, 24);

    @ParameterizedTest
    @CsvSource({"2022-06-23, true", "2022-06-24, true", "2022-06-25, false", ", false"})
    void aRequirementIsMetFromItsDayOn(@Nullable LocalDate metOn, boolean met) {
        assertThat(stated(metOn, HELD_ON).missingOn(HELD_ON).isEmpty()).isEqualTo(met);
    }

    @Test
    void theDefenceIsShownToTheJuryItself() {
        assertThat(stated(HELD_ON, HELD_ON).missingOn(HELD_ON)).isEmpty();
    }

    @Test
    void theBlocsAreTheJurysToGrantWhereItMay() {
        assertThat(stated(null, null).missingOn(HELD_ON)).containsExactly("RNCP14506BC01", "DISSERTATION");
        assertThat(stated(null, null).missingBesideBlocsOn(HELD_ON)).containsExactly("DISSERTATION");
    }

    private static StatedRequirements stated(@Nullable LocalDate bloc, @Nullable LocalDate dissertation) {
        return new StatedRequirements(
                UUID.randomUUID(),
                UUID.randomUUID(),
                1,
                EnrolmentStatus.ENROLLED,
                List.of(
                        new Requirement("RNCP14506BC01", bloc, false),
                        new Requirement("DISSERTATION", dissertation, false),
                        new Requirement(Requirement.DEFENCE, null, false)),
                Instant.EPOCH);
    }
}
