package fr.parchemin.endtoend.platform;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A disk of its own in memory, which can be filled to the last byte. Linux, and for root only. */
public record SmallDisk(Path folder) implements AutoCloseable {

    private static final int CHUNK = 1 << 20;

    public static SmallDisk of(int mebibytes) {
        try {
            Path folder = Files.createTempDirectory("parchemin-disk");
            run("mount", "-t", "tmpfs", "-o", "size=" + mebibytes + "m,mode=0755", "tmpfs", folder.toString());
            SmallDisk disk = new SmallDisk(folder);
            // Whatever ends this JVM: no disk stays behind.
            Runtime.getRuntime().addShutdownHook(new Thread(disk::close));
            return disk;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Leaves no byte. */
    public void fill() {
        byte[] chunk = new byte[CHUNK];
        Arrays.fill(chunk, (byte) 'x');
        try (OutputStream out = Files.newOutputStream(ballast())) {
            for (int size = CHUNK; size > 0; size /= 2) {
                writeAll(out, chunk, size);
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
        if (folder.toFile().getUsableSpace() > CHUNK) {
            throw new IllegalStateException(folder + " is not full");
        }
    }

    public void makeRoom() {
        try {
            Files.deleteIfExists(ballast());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        if (Files.exists(folder)) {
            run("umount", "--lazy", folder.toString());
            folder.toFile().delete();
        }
    }

    private Path ballast() {
        return folder.resolve("ballast");
    }

    private static void writeAll(OutputStream out, byte[] chunk, int size) {
        boolean fits = true;
        while (fits) {
            try {
                out.write(chunk, 0, size);
            } catch (IOException full) {
                fits = false;
            }
        }
    }

    private static void run(String... words) {
        try {
            int exit = new ProcessBuilder(words).inheritIO().start().waitFor();
            if (exit != 0) {
                throw new IllegalStateException(String.join(" ", words) + " failed: it takes Linux, and root");
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
