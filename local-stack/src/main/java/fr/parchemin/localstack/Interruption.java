package fr.parchemin.localstack;

import fr.parchemin.localstack.machine.Waiting;
import fr.parchemin.localstack.part.Installation;
import java.time.Duration;

/** Ctrl-C while `up` is at work: what it has started is stopped again, and the user is told so. */
final class Interruption implements AutoCloseable {

    private static final int ENDED_BY_CTRL_C = 130;

    private final Thread hook;

    private Interruption(Runnable reaction) {
        this.hook = new Thread(reaction, "interruption");
    }

    static Interruption stops(Installation installation, Console console) {
        return watched(() -> {
            console.say("");
            console.say("Interrupted: what this `up` has started is stopped again; data stay.");
            new Down(installation, console).run();
            console.say("Nothing runs any more. The next `up` begins anew.");
        });
    }

    static Interruption leavesRunning(Console console) {
        return watched(() -> {
            console.say("");
            console.say("Interrupted: what runs here goes on; `status` shows it, `down` stops it.");
        });
    }

    private static Interruption watched(Runnable reaction) {
        Interruption interruption = new Interruption(reaction);
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    /** Once interrupted, nothing more is said or done here: the reaction has the last word. */
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException interrupted) {
            while (hook.isAlive()) {
                Waiting.pause(Duration.ofMillis(50));
            }
            Runtime.getRuntime().halt(ENDED_BY_CTRL_C);
        }
    }
}
