package fr.parchemin.jury.session;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parchemin.jury.decision.Conclusion;
import fr.parchemin.jury.decision.Decision;
import fr.parchemin.jury.decision.Decisions;
import fr.parchemin.jury.decision.Outcome;
import fr.parchemin.jury.recusal.KeptOut;
import fr.parchemin.kit.call.Stamp;
import fr.parchemin.web.problem.Refused;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Seeded sessions in which members are absent, silent, recused or share an account: whatever became of one, somebody brings
 * it to its end in four actions at most, and without an annulment wherever its decisions can be signed by a quorum.
 */
class SessionHistoriesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2022-06-24T07:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate DAY = LocalDate.parse("2022-06-24");
    private static final Quorum QUORUM = new Quorum(true, 4);
    private static final int MOST_ACTIONS = 4;
    private static final Set<SessionStatus> FINAL =
            EnumSet.of(SessionStatus.CLOSED, SessionStatus.CANCELLED, SessionStatus.ANNULLED);

    static IntStream seeds() {
        return IntStream.rangeClosed(1, 500);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void somebodyBringsItToItsEnd(int seed) {
        var history = new History(new Random(seed));
        history.runs();
        var actions = 0;
        var signable = history.isSignable();
        while (!FINAL.contains(history.session.status()) && actions < MOST_ACTIONS) {
            history.next();
            actions++;
        }

        assertThat(history.session.status()).as("seed " + seed).isIn(FINAL);
        assertThat(actions).isLessThanOrEqualTo(MOST_ACTIONS);
        if (signable) {
            assertThat(history.session.status()).as("seed " + seed).isEqualTo(SessionStatus.CLOSED);
        }
    }

    /** What happened to one session until everybody who can sign has signed. */
    private static final class History {

        private final Random luck;
        private final JurySession session =
                new JurySession(new SessionPlan("RNCP14506", "PARIS-CAMBRONNE", null, DAY, LocalTime.of(9, 0)), CLOCK);
        private final Set<UUID> silent = new HashSet<>();
        private final List<Decision> decisions = new ArrayList<>();

        History(Random luck) {
            this.luck = luck;
            session.seat(Arrays.stream(JurySeat.values()).collect(Collectors.toMap(JurySeat::name, JurySeat::member)));
            session.convene(DAY.minusDays(35), null);
        }

        void runs() {
            if (luck.nextInt(12) == 0) {
                return;
            }
            var came = new ArrayList<>(Arrays.stream(JurySeat.values())
                    .filter(seat -> luck.nextInt(4) > 0)
                    .map(JurySeat::member)
                    .toList());
            Collections.shuffle(came, luck);
            var substitute = luck.nextInt(3) == 0 || came.isEmpty() ? null : came.getFirst();
            try {
                session.open(arrival(came, substitute), null, CLOCK.instant());
            } catch (Refused nobodyPresidesOrNoQuorum) {
                return;
            }
            decide();
            if (luck.nextInt(10) == 0) {
                return;
            }
            session.deliberated();
            signed();
        }

        private static Arrival arrival(List<UUID> came, @Nullable UUID substitute) {
            return new Arrival(
                    came.stream().map(member -> new Attendee(member, List.of())).toList(),
                    substitute,
                    JurySeat.PRESIDENT.member(),
                    QUORUM);
        }

        /** The president may be recused for the line; nobody deliberates where nobody presides. */
        private void decide() {
            var attendance = session.attendance().orElseThrow();
            var recused = luck.nextInt(3) == 0 ? List.of(JurySeat.PRESIDENT.member()) : List.<UUID>of();
            var bench = attendance.present().stream()
                    .filter(member -> !recused.contains(member))
                    .toList();
            var presiding = Stream.of(JurySeat.PRESIDENT.member(), attendance.substitutePresidentId())
                    .filter(bench::contains)
                    .findFirst();
            decisions.add(
                    bench.size() >= QUORUM.members() && presiding.isPresent()
                            ? decision(Outcome.FULL, bench, presiding.get(), recused)
                            : decision(Outcome.POSTPONED, List.of(), null, recused));
        }

        private static Decision decision(
                Outcome outcome, List<UUID> bench, @Nullable UUID presidedBy, List<UUID> recused) {
            return new Decision(
                    new UUID(1, 1),
                    new UUID(2, 2),
                    new UUID(3, 3),
                    new Decision.Ruling(
                            new Conclusion(outcome, DAY, bench, null, null, null, "x", null, null),
                            presidedBy,
                            new KeptOut(
                                    recused,
                                    recused.stream().map(one -> "KNOWN").toList()),
                            List.of()),
                    new Stamp("president", CLOCK.instant()));
        }

        /** Some are ill or have no account; some come with the account of somebody else. */
        private void signed() {
            for (var seat : JurySeat.values()) {
                if (!session.attendance().orElseThrow().has(seat.member())) {
                    continue;
                }
                if (luck.nextInt(4) == 0) {
                    silent.add(seat.member());
                    continue;
                }
                try {
                    session.sign(
                            seat.member(), new Stamp(luck.nextInt(6) == 0 ? "shared" : seat.user(), CLOCK.instant()));
                } catch (Refused sharedAccountHasSigned) {
                    silent.add(seat.member());
                }
            }
        }

        private Arrival recorded() {
            var attendance = session.attendance().orElseThrow();
            return arrival(attendance.present(), attendance.substitutePresidentId());
        }

        /** Everybody who is not silent has signed; counted by hand, apart from the rule. */
        boolean isSignable() {
            if (session.status() != SessionStatus.DELIBERATED) {
                return false;
            }
            var attendance = session.attendance().orElseThrow();
            var signers = attendance.present().stream()
                    .filter(member -> !silent.contains(member))
                    .toList();
            var decision = decisions.getFirst();
            var president = JurySeat.PRESIDENT.member();
            var recused = decision.outcome() != Outcome.POSTPONED
                    && decision.recused().contains(president);
            var presides = attendance.has(president) && !recused ? president : attendance.substitutePresidentId();
            return silent.isEmpty() || (signers.size() >= 4 && signers.contains(presides));
        }

        /** What the certifier does next: close, else cancel, else waive, else annul. */
        void next() {
            if (tried(() -> session.close(DAY))
                    || tried(() -> session.cancel("Nobody came"))
                    || tried(() -> session.waiveSignatures(
                            session.unsigned().stream()
                                    .map(member -> new Signing.Waiver(member, "Ill", "certifier", CLOCK.instant()))
                                    .toList(),
                            recorded().presided(Decisions.presidedBy(decisions)),
                            QUORUM))) {
                return;
            }
            session.annul(DAY, "It cannot be signed");
        }

        private static boolean tried(Runnable action) {
            try {
                action.run();
                return true;
            } catch (Refused notNow) {
                return false;
            }
        }
    }
}
