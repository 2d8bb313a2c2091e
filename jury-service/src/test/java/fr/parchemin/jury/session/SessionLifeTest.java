package fr.parchemin.jury.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.parchemin.kit.call.Stamp;
import fr.parchemin.web.problem.Refused;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be done to a session at each moment of its life. */
class SessionLifeTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2022-06-24T07:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate DAY = LocalDate.parse("2022-06-24");
    private static final UUID ANNE = UUID.randomUUID();
    private static final UUID BERTRAND = UUID.randomUUID();
    private static final UUID CLAIRE = UUID.randomUUID();

    /** A cross: possible; anything else is refused because it is out of order, or because somebody has signed. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            SEAT_PANEL         | x | - | - | - | - | - | - | -
            PUT_ON_ROSTER      | x | - | - | - | - | - | - | -
            TAKE_OFF_ROSTER    | x | - | - | - | - | - | - | -
            CONVENE            | x | - | - | - | - | - | - | -
            REPLACE_MEMBER     | - | x | x | x | s | - | - | -
            DECLARE_RECUSAL    | x | x | x | - | - | - | - | -
            OPEN               | - | x | - | - | - | - | - | -
            CORRECT_ATTENDANCE | - | - | x | x | s | - | - | -
            DECIDE             | - | - | x | x | s | - | - | -
            SIGN               | - | - | - | x | x | - | - | -
            WAIVE_SIGNATURES   | - | - | - | x | x | - | - | -
            CLOSE              | - | - | - | x | x | - | - | -
            CANCEL             | x | x | - | - | - | - | - | -
            ANNUL              | - | - | x | x | x | - | - | -
            """)
    void eachActionHasItsTime(
            SessionAction action,
            String planned,
            String convened,
            String open,
            String deliberated,
            String signed,
            String closed,
            String cancelled,
            String annulled) {
        var expected = List.of(planned, convened, open, deliberated, signed, closed, cancelled, annulled);
        var lives = List.of(planned(), convened(), open(), deliberated(), signed(), closed(), cancelled(), annulled());

        assertThat(lives.stream().map(session -> answer(session, action))).containsExactlyElementsOf(expected);
    }

    @Test
    void closingIsOfferedOnceEverybodyPresentHasSigned() {
        var session = deliberated();
        assertThat(session.permits(SessionAction.CLOSE)).isFalse();
        session.sign(ANNE, new Stamp("anne", CLOCK.instant()));
        assertThat(session.permits(SessionAction.CLOSE)).isFalse();
        session.sign(BERTRAND, new Stamp("bertrand", CLOCK.instant()));
        assertThat(session.permits(SessionAction.CLOSE)).isTrue();
    }

    @Test
    void whoeverWasPresentSignsOnceAndNobodyElse() {
        var session = signed();

        assertThatThrownBy(() -> session.sign(ANNE, new Stamp("anne", CLOCK.instant())))
                .extracting(thrown -> ((Refused) thrown).refusal())
                .isEqualTo(new AttendanceRefusal.SignedTwice(ANNE));
        assertThatThrownBy(() -> session.sign(CLAIRE, new Stamp("claire", CLOCK.instant())))
                .extracting(thrown -> ((Refused) thrown).refusal())
                .isEqualTo(new AttendanceRefusal.NotPresent(CLAIRE));
    }

    @Test
    void aMemberWhoAttendsKeepsTheirSeat() {
        var session = open();

        assertThatThrownBy(() -> session.replace(
                        "PRESIDENT",
                        new Attendee(CLAIRE, List.of()),
                        "She would rather not",
                        new Stamp("certifier", CLOCK.instant())))
                .extracting(thrown -> ((Refused) thrown).refusal())
                .isEqualTo(new AttendanceRefusal.MemberPresent("PRESIDENT", ANNE));
    }

    @Test
    void whoeverTakesAnEmptyChairOfAnOpenSessionIsThereAndSigns() {
        var session = convened();
        session.open(arrival(null, ANNE), null, CLOCK.instant());
        session.replace(
                "EMPLOYERS_1",
                new Attendee(CLAIRE, List.of()),
                "He did not come",
                new Stamp("certifier", CLOCK.instant()));
        session.deliberated();

        assertThat(session.unsigned()).containsExactly(ANNE, CLAIRE);
        assertThat(session.replacements())
                .containsExactly(new Replacement(
                        "EMPLOYERS_1", BERTRAND, CLAIRE, "He did not come", "certifier", CLOCK.instant()));
    }

    private static String answer(JurySession session, SessionAction action) {
        try {
            session.refuseUnless(action);
            return "x";
        } catch (Refused refused) {
            return switch (refused.refusal()) {
                case SessionRefusal.SessionOutOfOrder early -> "-";
                case SessionRefusal.AlreadySigned late -> "s";
                default -> throw refused;
            };
        }
    }

    private static JurySession planned() {
        var session =
                new JurySession(new SessionPlan("RNCP14506", "PARIS-CAMBRONNE", null, DAY, LocalTime.of(9, 0)), CLOCK);
        session.seat(Map.of("PRESIDENT", ANNE, "EMPLOYERS_1", BERTRAND));
        return session;
    }

    private static JurySession convened() {
        var session = planned();
        session.convene(DAY.minusDays(35), null);
        return session;
    }

    private static JurySession open() {
        var session = convened();
        session.open(arrival(BERTRAND, ANNE, BERTRAND), null, CLOCK.instant());
        return session;
    }

    private static Arrival arrival(@Nullable UUID substitute, UUID... present) {
        return new Arrival(
                Stream.of(present).map(one -> new Attendee(one, List.of())).toList(),
                substitute,
                ANNE,
                new Quorum(true, 1));
    }

    private static JurySession annulled() {
        var session = signed();
        session.annul(DAY, "Bertrand has left");
        return session;
    }

    private static JurySession deliberated() {
        var session = open();
        session.deliberated();
        return session;
    }

    private static JurySession signed() {
        var session = deliberated();
        session.sign(ANNE, new Stamp("anne", CLOCK.instant()));
        return session;
    }

    private static JurySession closed() {
        var session = signed();
        session.sign(BERTRAND, new Stamp("bertrand", CLOCK.instant()));
        session.close(DAY);
        return session;
    }

    private static JurySession cancelled() {
        var session = convened();
        session.cancel("Too few candidates");
        return session;
    }
}
