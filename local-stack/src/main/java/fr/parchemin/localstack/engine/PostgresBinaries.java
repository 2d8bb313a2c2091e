package fr.parchemin.localstack.engine;

import fr.parchemin.localstack.machine.Archive;
import fr.parchemin.localstack.machine.Command;
import fr.parchemin.localstack.machine.Folders;
import fr.parchemin.localstack.machine.Parts;
import fr.parchemin.localstack.machine.StackFailure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** initdb and pg_ctl, run as an account that PostgreSQL accepts: it refuses root. */
final class PostgresBinaries {

    private final Path folder;
    private final List<String> account;

    PostgresBinaries(Path folder) {
        this.folder = folder;
        this.account = account(folder);
    }

    /** Unpacked once per clone. */
    static PostgresBinaries unpacked() {
        Path archive = Parts.postgresArchive();
        Path target = Parts.folder("unpacked")
                .resolve(String.valueOf(archive.getFileName()).replace(".jar", ""));
        Archive.unpackPostgres(archive, target);
        return new PostgresBinaries(target);
    }

    /** Linked or copied, so that a clean build leaves running servers alone. */
    static void install(Path program) {
        Folders.mirror(unpacked().folder, program);
    }

    Command initdb(Object... words) {
        return Command.of(account, words(folder.resolve("bin/initdb"), words));
    }

    Command pgCtl(Object... words) {
        return Command.of(account, words(folder.resolve("bin/pg_ctl"), words));
    }

    /** Under setpriv the server is another account and must own what it writes. */
    void handOver(Path data) {
        if (!account.isEmpty() && account.getFirst().equals("setpriv")) {
            Command.Ended chown =
                    Command.of(List.of(), "chown", "-R", "nobody:nogroup", data).run(folder, 60);
            if (!chown.succeeded()) {
                throw new StackFailure("Could not give " + data + " to the account nobody: " + chown.lastLine());
            }
        }
    }

    boolean owns(Path executable) {
        return String.valueOf(executable.getFileName()).startsWith("postgres");
    }

    private static Object[] words(Path program, Object... words) {
        Object[] all = new Object[words.length + 1];
        all[0] = program;
        System.arraycopy(words, 0, all, 1, words.length);
        return all;
    }

    private static List<String> account(Path folder) {
        if (!System.getProperty("user.name").equals("root")) {
            return List.of();
        }
        if (works(List.of("unshare", "-U"), folder)) {
            return List.of("unshare", "-U");
        }
        List<String> nobody = List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups");
        if (works(nobody, folder)) {
            return nobody;
        }
        throw new StackFailure("PostgreSQL does not run as root here: run this as an ordinary user, or in a folder that"
                + " the account nobody can read (not below /root).");
    }

    private static boolean works(List<String> account, Path folder) {
        if (!Files.isExecutable(Path.of("/usr/bin", account.getFirst()))
                && !Files.isExecutable(Path.of("/bin", account.getFirst()))) {
            return false;
        }
        return Command.of(account, folder.resolve("bin/postgres"), "--version")
                .run(Path.of("/"), 10)
                .succeeded();
    }
}
