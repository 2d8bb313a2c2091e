package fr.parchemin.localstack.engine;

import fr.parchemin.localstack.machine.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** postmaster.pid of a data folder. Its pid may since belong to another program, and PostgreSQL then refuses for ever. */
record PostmasterFile(Path file) {

    static PostmasterFile of(Path data) {
        return new PostmasterFile(data.resolve("postmaster.pid"));
    }

    Optional<ProcessHandle> server(PostgresBinaries binaries) {
        return line(0).flatMap(pid -> ProcessHandle.of(Long.parseLong(pid)))
                .filter(ProcessHandle::isAlive)
                .filter(process -> process.info()
                        .command()
                        .map(Path::of)
                        .filter(binaries::owns)
                        .isPresent());
    }

    int port() {
        return line(3).map(Integer::parseInt).orElse(-1);
    }

    void deleteIfStale(PostgresBinaries binaries) {
        if (server(binaries).isEmpty()) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException broken) {
                throw Folders.failure("delete the stale " + file, broken);
            }
        }
    }

    private Optional<String> line(int index) {
        try {
            List<String> lines = Files.readAllLines(file);
            return lines.size() > index ? Optional.of(lines.get(index).strip()) : Optional.empty();
        } catch (IOException absent) {
            return Optional.empty();
        }
    }
}
