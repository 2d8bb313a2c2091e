package fr.parchemin.endtoend;

import fr.parchemin.endtoend.chapter.ChapterLoad;
import fr.parchemin.endtoend.client.Tokens;
import fr.parchemin.endtoend.oracle.Reconciliation;
import fr.parchemin.endtoend.platform.Platform;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** Five hundred people led by eight clients at once from enrolment to being ready, and how long each request took. */
final class WholeChapter {

    private static final int PEOPLE = Integer.getInteger("people", 500);
    private static final Duration AT_MOST = Duration.ofMinutes(20);
    private static final Duration SETTLING = Duration.ofMinutes(2);

    private WholeChapter() {}

    /** False when an answer was not the expected one, or a requirement not what the facts say. */
    static boolean measure() {
        try (Platform platform = Platform.throwAway()) {
            return run(platform);
        }
    }

    private static boolean run(Platform platform) {
        Reconciliation reconciliation = new Reconciliation(platform);
        List<String> unrest = reconciliation.differencesAfter(SETTLING);
        long begin = System.nanoTime();
        ChapterLoad load = ChapterLoad.start(platform, new Tokens(platform), PEOPLE, Duration.ZERO);
        boolean ended = load.awaitEnd(AT_MOST);
        double seconds = (System.nanoTime() - begin) / 1e9;
        List<String> behind = reconciliation.differencesAfter(SETTLING);
        List<String> differences = load.differences();
        System.out.printf("the chapter of %d people by eight clients: %.1f s%n", load.arrived(), seconds);
        return Verdict.on(
                        ended && load.arrived() == PEOPLE,
                        Stream.of(unrest, load.tally().wrongAnswers(), behind, differences))
                .print(load.tally(), "everybody's requirements are what the facts say");
    }
}
