package fr.parchemin.jury.panel;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parchemin.jury.panel.PanelByHand.Person;
import fr.parchemin.jury.professional.Gender;
import fr.parchemin.jury.professional.Mandate;
import fr.parchemin.jury.professional.Quality;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Seeded pools of members, thousands of panels from each: the verdict and its reasons are those found by hand. */
class PanelOracleTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 1, 1);
    private static final int DAY = 174;
    private static final int MEMBERS = 40;
    private static final int WANTED = 1_000;
    private static final int MOST_TRIES = 2_000_000;

    static IntStream seeds() {
        return IntStream.rangeClosed(1, 20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_thousand_accepted_and_a_thousand_refused_panels_are_judged_as_by_hand(int seed) {
        var luck = new Random(seed);
        var pool = IntStream.range(0, MEMBERS).mapToObj(id -> person(id, luck)).toList();
        var accepted = new HashSet<List<String>>();
        var refused = new HashSet<List<String>>();
        for (int tries = 0; tries < MOST_TRIES && (accepted.size() < WANTED || refused.size() < WANTED); tries++) {
            var seated = luck.nextInt(3) == 0 ? anybody(pool, luck) : suitable(pool, luck);
            var expected = PanelByHand.objections(seated, DAY);
            var panel = panel(seated);

            assertThat(objections(panel)).as(Arrays.toString(seated)).isEqualTo(expected);
            (expected.isEmpty() ? accepted : refused).add(ids(seated));
        }
        assertThat(accepted).hasSizeGreaterThanOrEqualTo(WANTED);
        assertThat(refused).hasSizeGreaterThanOrEqualTo(WANTED);
    }

    private static Person person(int id, Random luck) {
        var qualities = new HashSet<String>();
        for (var quality : Quality.values()) {
            if (luck.nextInt(100) < 45) {
                qualities.add(quality.name());
            }
        }
        // Some end or begin on the very day, the day before or the day after.
        var from = luck.nextInt(5) == 0 ? DAY - 1 + luck.nextInt(3) : 0;
        var to = luck.nextInt(5) == 0 ? Math.max(from, DAY - 1 + luck.nextInt(3)) : 365;
        return new Person(String.valueOf(id), luck.nextBoolean(), Set.copyOf(qualities), from, to);
    }

    private static Person[] anybody(List<Person> pool, Random luck) {
        var shuffled = new ArrayList<>(pool);
        Collections.shuffle(shuffled, luck);
        var seated = new Person[PanelByHand.SEATS.length];
        for (int place = 0; place < seated.length; place++) {
            seated[place] = luck.nextInt(8) == 0 ? null : shuffled.get(place);
        }
        return seated;
    }

    /** Each holds the quality and a mandate; parity is left to luck. */
    private static Person[] suitable(List<Person> pool, Random luck) {
        var left = new ArrayList<>(pool);
        Collections.shuffle(left, luck);
        var seated = new Person[PanelByHand.SEATS.length];
        for (int place = 0; place < seated.length; place++) {
            var asked = PanelByHand.SEATS[place].split("_", -1)[0];
            var found = left.stream()
                    .filter(one -> one.qualities().contains(asked) && one.from() <= DAY && DAY <= one.to())
                    .findFirst();
            seated[place] = found.orElse(null);
            found.ifPresent(left::remove);
        }
        return seated;
    }

    private static Panel panel(Person[] seated) {
        Map<String, SeatedMember> members = new HashMap<>();
        for (int place = 0; place < seated.length; place++) {
            var one = seated[place];
            if (one != null) {
                members.put(
                        PanelByHand.SEATS[place],
                        new SeatedMember(
                                new UUID(0, Long.parseLong(one.id())),
                                one.woman() ? Gender.F : Gender.M,
                                one.qualities().stream().map(Quality::valueOf).toList(),
                                new Mandate(FIRST_DAY.plusDays(one.from()), FIRST_DAY.plusDays(one.to()))));
            }
        }
        return new Panel(PanelFixture.RULE, members);
    }

    private static SortedSet<String> objections(Panel panel) {
        SortedSet<String> objections = new TreeSet<>();
        for (var problem : panel.problemsOn(FIRST_DAY.plusDays(DAY))) {
            switch (problem.code()) {
                case SEAT_EMPTY -> problem.seats().forEach(seat -> objections.add("SEAT_EMPTY " + seat));
                case QUALITY_NOT_HELD, MANDATE_NOT_VALID ->
                    IntStream.range(0, problem.seats().size())
                            .forEach(place -> objections.add(problem.code() + " "
                                    + problem.seats().get(place) + " by "
                                    + problem.memberIds().get(place).getLeastSignificantBits()));
                case GENDER_PARITY ->
                    objections.add("GENDER_PARITY by"
                            + problem.memberIds().stream()
                                    .map(id -> " " + id.getLeastSignificantBits())
                                    .collect(Collectors.joining()));
            }
        }
        return objections;
    }

    private static List<String> ids(Person[] seated) {
        return Arrays.stream(seated).map(one -> one == null ? "-" : one.id()).toList();
    }
}
