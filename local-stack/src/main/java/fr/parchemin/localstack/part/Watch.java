package fr.parchemin.localstack.part;

import fr.parchemin.localstack.engine.Running;
import fr.parchemin.localstack.machine.Folders;
import fr.parchemin.localstack.machine.LogTail;
import fr.parchemin.localstack.machine.StackFailure;
import fr.parchemin.localstack.machine.Waiting;
import fr.parchemin.localstack.part.PartState.Phase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.Lock;
import org.jspecify.annotations.Nullable;

/** Keeps one part running: starts it, waits until it is ready, starts it again whenever it dies. */
final class Watch implements Runnable {

    private static final Duration STEP = Duration.ofMillis(250);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final Duration STABLE = Duration.ofMinutes(1);
    private static final long LOG_LIMIT = 32L << 20;

    private final Part part;
    private final CompletableFuture<Void> before;
    private final CompletableFuture<Void> settled = new CompletableFuture<>();
    private final Lock spawning;
    private final Clock clock;
    private int restarts;
    private @Nullable PartState unwritten;

    Watch(Part part, CompletableFuture<Void> before, Lock spawning, Clock clock) {
        this.part = part;
        this.before = before;
        this.spawning = spawning;
        this.clock = clock;
    }

    /** Done once the part has been ready for the first time. */
    CompletableFuture<Void> settled() {
        return settled;
    }

    @Override
    public void run() {
        PartState last = part.state();
        Optional<ProcessHandle> alive = last.process();
        boolean diedUnwatched = alive.isEmpty() && last.running() != null;
        restarts = last.restarts() + (diedUnwatched ? 1 : 0);
        if (alive.isEmpty()) {
            write(Phase.WAITING, null, null, "");
        }
        boolean installed = alive.isPresent();
        Duration pause = FIRST_PAUSE;
        while (!Thread.currentThread().isInterrupted()) {
            long born = System.nanoTime();
            try {
                if (!installed) {
                    write(Phase.INSTALLING, null, null, "");
                    part.install();
                    before.join();
                    part.prepare();
                    installed = true;
                }
                ProcessHandle process = alive.isPresent() ? alive.get() : spawn();
                Instant since = alive.isPresent() && last.since() != null ? last.since() : clock.instant();
                alive = Optional.empty();
                attend(process, since);
                boolean stable = System.nanoTime() - born > STABLE.toNanos();
                pause = stable ? FIRST_PAUSE : pause;
            } catch (RuntimeException failure) {
                // Whatever it was: a watch that ended would leave its part dead for ever.
                if (Thread.currentThread().isInterrupted()) {
                    return;
                }
                write(Phase.FAILED, null, null, String.valueOf(failure.getMessage()));
                say(part.title() + " did not start: " + failure.getMessage());
            }
            restarts++;
            say(part.title() + " is started again in " + pause.toMillis() + " ms (restart " + restarts + ")");
            Waiting.pause(pause);
            pause = shorter(pause.multipliedBy(2), LONGEST_PAUSE);
        }
    }

    /** Returns when the process has died. */
    private void attend(ProcessHandle process, Instant since) {
        Running running = Running.of(process);
        LogTail tail = LogTail.from(part.log());
        write(Phase.STARTING, running, since, "");
        while (running.isAlive() && !part.ready()) {
            writeAgain();
            Waiting.pause(STEP);
        }
        if (running.isAlive()) {
            settle(running);
            write(Phase.READY, running, since, "");
            say(part.title() + " is ready, pid " + running.pid());
            settled.complete(null);
        }
        while (running.isAlive()) {
            writeAgain();
            Waiting.pause(STEP);
        }
        String word = tail.lastWord();
        write(Phase.FAILED, null, null, word);
        say(part.title() + " (pid " + running.pid() + ") died: " + word);
    }

    private void settle(Running running) {
        try {
            part.settle();
        } catch (StackFailure failure) {
            part.stop(running);
            throw failure;
        }
    }

    /** Under a lock with the writing down, so that whoever ends the supervisor finds every process recorded. */
    private ProcessHandle spawn() {
        before.join();
        rotateLog();
        spawning.lock();
        try {
            ProcessHandle process = part.spawn();
            try {
                record(Phase.STARTING, Running.of(process), clock.instant(), "");
            } catch (StackFailure unwritten) {
                // Nobody would find it again.
                process.destroyForcibly();
                throw unwritten;
            }
            return process;
        } finally {
            spawning.unlock();
        }
    }

    private void rotateLog() {
        try {
            Path log = part.log();
            if (Files.exists(log) && Files.size(log) > LOG_LIMIT) {
                Files.move(log, log.resolveSibling(part.name() + ".log.1"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException broken) {
            throw Folders.failure("put away " + part.log(), broken);
        }
    }

    /** A state that cannot be written, on a disk that is full, keeps nobody from being started again. */
    private void write(Phase phase, @Nullable Running running, @Nullable Instant since, String word) {
        unwritten = null;
        try {
            record(phase, running, since, word);
        } catch (StackFailure failure) {
            unwritten = new PartState(phase, running, since, restarts, word);
            say("The state of " + part.title() + " is not written down: " + failure.getMessage());
        }
    }

    /** What could not be written at its time, as soon as it can. */
    private void writeAgain() {
        PartState late = unwritten;
        if (late != null) {
            write(late.phase(), late.running(), late.since(), late.word());
        }
    }

    private void record(Phase phase, @Nullable Running running, @Nullable Instant since, String word) {
        new PartState(phase, running, since, restarts, word).write(part.home());
    }

    private void say(String sentence) {
        System.out.println(clock.instant() + " " + sentence);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
