package fr.parchemin.endtoend;

import fr.parchemin.endtoend.client.Tokens;
import fr.parchemin.endtoend.jury.JuryLoad;
import fr.parchemin.endtoend.oracle.Reconciliation;
import fr.parchemin.endtoend.platform.Platform;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Two hundred people in ten sessions, led by eight clients at once from enrolment to the certificate. */
final class WholeSessions {

    private static final int SESSIONS = Integer.getInteger("sessions", 10);
    private static final int PEOPLE = 20;
    private static final Duration AT_MOST = Duration.ofMinutes(20);
    private static final Duration SETTLING = Duration.ofMinutes(2);

    private WholeSessions() {}

    /** False when an answer was not the expected one, or what the services say does not agree. */
    static boolean measure() {
        try (Platform platform = Platform.throwAway()) {
            return run(platform);
        }
    }

    private static boolean run(Platform platform) {
        Reconciliation reconciliation = new Reconciliation(platform);
        List<String> unrest = reconciliation.differencesAfter(SETTLING);
        long begin = System.nanoTime();
        JuryLoad load = JuryLoad.start(platform, new Tokens(platform), SESSIONS, PEOPLE, Duration.ZERO);
        boolean ended = load.awaitEnd(AT_MOST);
        double seconds = (System.nanoTime() - begin) / 1e9;
        List<String> behind = reconciliation.differencesAfter(SETTLING);
        List<String> disagreements = load.disagreements();
        System.out.printf(
                "%d sessions with %d people by eight clients: %.1f s%n", load.sessions(), load.people(), seconds);
        return Verdict.on(
                        ended && load.sessions() == SESSIONS,
                        Stream.of(unrest, load.tally().wrongAnswers(), behind, disagreements))
                .print(load.tally(), "certificates, enrolments, minutes and public answers agree");
    }
}
