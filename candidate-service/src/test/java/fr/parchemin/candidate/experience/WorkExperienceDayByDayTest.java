package fr.parchemin.candidate.experience;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The same rule told otherwise: one walks through the calendar with a list of the days worked. */
class WorkExperienceDayByDayTest {

    private static final LocalDate FIRST = LocalDate.parse("2019-12-01");
    private static final int DAYS = 800;

    @Test
    void bothTellTheSameDayOfAnyPeriods() {
        var random = new Random(14_506);
        for (int round = 0; round < 3_000; round++) {
            compare(random);
        }
    }

    private static void compare(Random random) {
        var periods = IntStream.range(0, 1 + random.nextInt(5))
                .mapToObj(any -> {
                    var start = FIRST.plusDays(random.nextInt(DAYS - 300));
                    var running = random.nextInt(12) == 0;
                    return new WorkPeriod(start, running ? null : start.plusDays(random.nextInt(110)));
                })
                .toList();
        var months = 1 + random.nextInt(6);

        assertThat(WorkExperience.of(periods).reaches(months).orElse(null))
                .as("%s months of %s", months, periods)
                .isEqualTo(walked(periods, months));
    }

    private static @Nullable LocalDate walked(List<WorkPeriod> periods, int months) {
        var finished = 0;
        var run = new ArrayList<LocalDate>();
        for (var day = FIRST; day.isBefore(FIRST.plusDays(DAYS)); day = day.plusDays(1)) {
            if (worked(periods, day)) {
                run.add(day);
            } else {
                finished += length(run);
                run.clear();
            }
            if (finished + length(run) >= months * 30) {
                return day;
            }
        }
        return null;
    }

    private static boolean worked(List<WorkPeriod> periods, LocalDate day) {
        for (var period : periods) {
            var ended = period.endsOn() != null
                    && day.toEpochDay() > period.endsOn().toEpochDay();
            if (day.toEpochDay() >= period.startsOn().toEpochDay() && !ended) {
                return true;
            }
        }
        return false;
    }

    /** In thirtieths of a month: a month is full when the calendar shows its first day's number again, or has left it out. */
    private static int length(List<LocalDate> run) {
        if (run.isEmpty()) {
            return 0;
        }
        var number = run.getFirst().getDayOfMonth();
        var full = 0;
        var over = 0;
        for (var day : run) {
            over++;
            var next = day.plusDays(1);
            var shownAgain = next.getDayOfMonth() == number;
            var leftOut =
                    next.getDayOfMonth() == 1 && number > YearMonth.from(day).lengthOfMonth();
            if (shownAgain) {
                full++;
                over = 0;
            } else if (leftOut) {
                full++;
                over = 1;
            }
        }
        return full * 30 + over;
    }
}
