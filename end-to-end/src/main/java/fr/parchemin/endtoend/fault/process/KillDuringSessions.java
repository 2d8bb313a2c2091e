package fr.parchemin.endtoend.fault.process;

import fr.parchemin.endtoend.fault.Fault;
import fr.parchemin.endtoend.fault.Report;
import fr.parchemin.endtoend.fault.Scene;
import fr.parchemin.endtoend.jury.JuryLoad;
import fr.parchemin.endtoend.platform.Waiting;
import java.time.Duration;

/** kill -9 of every process once, while people are made ready, heard and awarded. */
public final class KillDuringSessions implements Fault {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration WARM = Duration.ofSeconds(10);
    private static final int PEOPLE = 4;

    @Override
    public String name() {
        return "sessions";
    }

    @Override
    public void inject(Scene scene, Report report) {
        report.title("kill -9 of every process once, from the enrolment to the certificate");
        report.promise(
                "every session that has begun is closed; certificates, enrolments, minutes and public answers agree,"
                        + " and the numbers have neither gaps nor repeats");
        JuryLoad load = JuryLoad.start(scene.platform(), scene.tokens(), Integer.MAX_VALUE, PEOPLE, PATIENCE);
        Waiting.pause(WARM);
        KillDuringChapter.killEachOnce(scene, report);
        load.stop();
        report.check("every session comes to its end", load.awaitEnd(PATIENCE.multipliedBy(3)));
        checkAftermath(scene, load, report);
    }

    static void checkAftermath(Scene scene, JuryLoad load, Report report) {
        report.figure("%d sessions, %d people; answers: %s"
                .formatted(load.sessions(), load.people(), load.tally().summary()));
        report.check("at least one session was closed", load.sessions() > 0);
        report.check("no answer was wrong", load.tally().wrongAnswers());
        scene.checkProjections(report);
        report.check(
                "everything acknowledged on the way to the jury is in its owner's table once, with nothing beside it",
                new ChapterRows(scene.platform(), load.tally()).objections());
        report.check(
                "of each closed session every decision, signature, certificate and the minutes are there once",
                new SessionRows(scene.platform(), load).objections());
        scene.checkEveryLog(report);
        report.check("certificates, enrolments, minutes and public answers agree", load.disagreements());
    }
}
