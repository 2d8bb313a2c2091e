package fr.parchemin.localstack.part;

import fr.parchemin.localstack.engine.Running;
import fr.parchemin.localstack.machine.Folders;
import fr.parchemin.localstack.machine.Waiting;
import fr.parchemin.localstack.part.PartState.Phase;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** The process in the background that starts every part and keeps it running. Its end leaves the parts running. */
public final class Supervisor implements AutoCloseable {

    public static final String NAME = "supervisor";

    private final List<Part> parts;
    private final Clock clock;
    private final List<Thread> watches = new ArrayList<>();
    private final ReentrantReadWriteLock spawning = new ReentrantReadWriteLock();

    Supervisor(List<Part> parts, Clock clock) {
        this.parts = parts;
        this.clock = clock;
    }

    public static void main(String[] arguments) throws Exception {
        Installation installation = Installation.toStart();
        Path home = Folders.create(installation.home(NAME));
        try (FileChannel channel =
                        FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                return;
            }
            Clock clock = Clock.systemUTC();
            new PartState(Phase.READY, Running.of(ProcessHandle.current()), clock.instant(), 0, "").write(home);
            try (Supervisor supervisor = new Supervisor(installation.parts(), clock)) {
                // Not between the birth of a process and its being written down.
                Runtime.getRuntime().addShutdownHook(new Thread(supervisor.spawning.writeLock()::lock));
                supervisor.watch();
                Thread.currentThread().join();
            }
        } catch (IOException broken) {
            throw Folders.failure("lock " + home, broken);
        }
    }

    /** The applications need PostgreSQL for their migration, and wait for nothing else: they heal. */
    void watch() {
        CompletableFuture<Void> nothing = CompletableFuture.completedFuture(null);
        CompletableFuture<Void> databases = nothing;
        for (Part part : parts) {
            boolean needsDatabase = part instanceof Application;
            Watch watch = new Watch(part, needsDatabase ? databases : nothing, spawning.readLock(), clock);
            if (part instanceof PostgresPart) {
                databases = watch.settled();
            }
            watches.add(Thread.ofPlatform().daemon().name(part.name()).start(watch));
        }
    }

    /** The parts run on, unwatched. */
    @Override
    public void close() {
        for (Thread watch : watches) {
            watch.interrupt();
            Waiting.until(() -> !watch.isAlive(), Duration.ofSeconds(10), Duration.ofMillis(10));
        }
    }
}
