package fr.parchemin.endtoend.fault.process;

import fr.parchemin.endtoend.chapter.ChapterLoad;
import fr.parchemin.endtoend.fault.Fault;
import fr.parchemin.endtoend.fault.Report;
import fr.parchemin.endtoend.fault.Scene;
import fr.parchemin.endtoend.platform.Part;
import fr.parchemin.endtoend.platform.Signal;
import fr.parchemin.endtoend.platform.Waiting;
import java.time.Duration;

/** kill -9 of every process once, while people are led from enrolment to being ready for the jury. */
public final class KillDuringChapter implements Fault {

    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration BETWEEN = Duration.ofSeconds(5);

    @Override
    public String name() {
        return "chapter";
    }

    @Override
    public void inject(Scene scene, Report report) {
        report.title("kill -9 of every process once, during the whole chapter");
        report.promise("every request has its one effect; everybody's requirements are what the facts say");
        ChapterLoad load = ChapterLoad.start(scene.platform(), scene.tokens(), Integer.MAX_VALUE, PATIENCE);
        Waiting.pause(BETWEEN);
        killEachOnce(scene, report);
        load.stop();
        report.check("everybody on the way arrives", load.awaitEnd(PATIENCE.multipliedBy(2)));
        report.figure(load.arrived() + " people; answers: " + load.tally().summary());
        report.check("no answer was wrong", load.tally().wrongAnswers());
        scene.checkProjections(report);
        report.check(
                "everything acknowledged is in its owner's table once, with nothing beside it that nobody was told of",
                new ChapterRows(scene.platform(), load.tally()).objections());
        scene.checkEveryLog(report);
        report.check("everybody's requirements are what the facts say", load.differences());
    }

    static void killEachOnce(Scene scene, Report report) {
        for (String name : KillEach.PARTS) {
            Part part = scene.platform().part(name);
            long pid = part.pid();
            Signal.KILL.to(pid);
            try {
                Duration away = part.awaitSuccessorOf(pid, KillEach.BACK_WITHIN);
                report.check("%s is ready again after %.1f s".formatted(name, away.toMillis() / 1000.0), true);
            } catch (IllegalStateException late) {
                report.check(String.valueOf(late.getMessage()), false);
            }
            Waiting.pause(BETWEEN);
        }
    }
}
