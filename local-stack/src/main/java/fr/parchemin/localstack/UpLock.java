package fr.parchemin.localstack;

import fr.parchemin.localstack.machine.Folders;
import fr.parchemin.localstack.machine.StackFailure;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Held by the one `up` of an installation that is at work; gone with its process, however that ends. */
final class UpLock implements AutoCloseable {

    private final FileChannel channel;

    private UpLock(FileChannel channel) {
        this.channel = channel;
    }

    static UpLock take(Path home, Console console) {
        Path file = file(Folders.create(home));
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                console.say("Another `up` is at work here: waiting for it to end.");
                channel.lock();
            }
            return new UpLock(channel);
        } catch (IOException broken) {
            throw Folders.failure("lock " + file, broken);
        }
    }

    static Path file(Path home) {
        return home.resolve("up.lock");
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException broken) {
            throw new StackFailure("Could not give back the lock of `up`: " + broken.getMessage(), broken);
        }
    }
}
