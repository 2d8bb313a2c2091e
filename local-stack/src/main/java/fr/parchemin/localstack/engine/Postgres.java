package fr.parchemin.localstack.engine;

import fr.parchemin.localstack.machine.Command;
import fr.parchemin.localstack.machine.Folders;
import fr.parchemin.localstack.machine.Lifeline;
import fr.parchemin.localstack.machine.LogTail;
import fr.parchemin.localstack.machine.Ports;
import fr.parchemin.localstack.machine.Secrets;
import fr.parchemin.localstack.machine.StackFailure;
import fr.parchemin.localstack.machine.Waiting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A real PostgreSQL server on the loopback address; it outlives this JVM unless it is a throw-away one. */
public final class Postgres implements AutoCloseable {

    private static final String SUPERUSER = "postgres";
    private static final Duration LOCK_FILE_PATIENCE = Duration.ofSeconds(10);

    private final PostgresBinaries binaries;
    private final Path home;
    private final int port;
    private final String password;
    private final @Nullable Lifeline lifeline;

    private Postgres(PostgresBinaries binaries, Path home, int port, String password, @Nullable Lifeline lifeline) {
        this.binaries = binaries;
        this.home = home;
        this.port = port;
        this.password = password;
        this.lifeline = lifeline;
    }

    /** Starts the server whose data lie below the home folder, or takes over the one that runs there; port 0: a free one. */
    public static Postgres start(Path home, int port) {
        install(home);
        Postgres postgres = installed(home, port == 0 ? Ports.free() : port);
        postgres.launch();
        return postgres;
    }

    public static void install(Path home) {
        PostgresBinaries.install(program(home));
    }

    /** Not started, or started by somebody else. */
    public static Postgres installed(Path home, int port) {
        Path absolute = home.toAbsolutePath();
        PostgresBinaries binaries = new PostgresBinaries(program(absolute));
        return new Postgres(binaries, absolute, port, Secrets.keptIn(absolute.resolve("superuser.password")), null);
    }

    public void launch() {
        launch(List.of());
    }

    /** An empty server in a temporary folder, without durability, gone when closed or when this JVM ends. */
    public static Postgres throwAway() {
        Path home = Folders.temporary("parchemin-postgres").toAbsolutePath();
        PostgresBinaries binaries = PostgresBinaries.unpacked();
        Lifeline lifeline = Lifeline.afterwards(
                binaries.pgCtl("-D", data(home), "-m", "immediate", "-w", "stop")
                        .words(),
                home);
        Postgres postgres = new Postgres(
                binaries, home, Ports.free(), Secrets.keptIn(home.resolve("superuser.password")), lifeline);
        postgres.launch(List.of("-c fsync=off", "-c full_page_writes=off", "-c synchronous_commit=off"));
        return postgres;
    }

    public int port() {
        return port;
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** A connection as superuser, for what no service role may do. */
    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), SUPERUSER, password);
    }

    /** Within two seconds, be it frozen or not. */
    public boolean answers() {
        String bounded = jdbcUrl("postgres") + "?connectTimeout=2&socketTimeout=2&loginTimeout=2";
        try (Connection connection = DriverManager.getConnection(bounded, SUPERUSER, password)) {
            return connection.isValid(1);
        } catch (SQLException noAnswer) {
            return false;
        }
    }

    /** The database of a service and its three login roles, which alone may connect to it; repeatable. */
    public void prepareService(String database, RolePasswords passwords) {
        try {
            new ServiceDatabase(database, passwords).prepare(this);
        } catch (SQLException refused) {
            throw new StackFailure(
                    "PostgreSQL refused to prepare the database " + database + ": " + refused.getMessage(), refused);
        }
    }

    /** The server's main process. */
    public ProcessHandle process() {
        return server().orElseThrow(() -> new StackFailure("PostgreSQL is not running: see " + log() + "."));
    }

    /** kill -9, as a power cut would. */
    public void kill() {
        server().ifPresent(server -> {
            server.destroyForcibly();
            server.onExit().join();
        });
    }

    @Override
    public void close() {
        if (lifeline != null) {
            lifeline.close();
        } else {
            stop();
        }
    }

    static Path log(Path home) {
        return home.resolve("postgres.log");
    }

    Path log() {
        return log(home);
    }

    private void launch(List<String> options) {
        PostmasterFile file = PostmasterFile.of(data(home));
        if (server().isPresent()) {
            if (file.port() == port) {
                return;
            }
            stop();
        }
        if (!Files.exists(data(home).resolve("PG_VERSION"))) {
            initialise();
        }
        String all = String.join(
                " ",
                "-c port=" + port,
                "-c listen_addresses=127.0.0.1",
                "-c unix_socket_directories=",
                "-c max_connections=300",
                "-c track_commit_timestamp=on",
                "-c timezone=UTC",
                "-c log_timezone=UTC",
                String.join(" ", options));
        long deadline = System.nanoTime() + LOCK_FILE_PATIENCE.toNanos();
        while (true) {
            file.deleteIfStale(binaries);
            LogTail tail = LogTail.from(log());
            Command.Ended ended = binaries.pgCtl("-D", data(home), "-w", "-t", "60", "-l", log(), "-o", all, "start")
                    .run(home, 70);
            if (ended.succeeded()) {
                return;
            }
            String said = tail.read();
            boolean lockedByADyingServer = said.contains("lock file \"postmaster.pid\" already exists")
                    || said.contains("pre-existing shared memory block");
            if (!lockedByADyingServer || System.nanoTime() > deadline) {
                throw new StackFailure(
                        "PostgreSQL did not start: " + tail.lastError().orElse(ended.lastLine()) + " (" + log() + ")");
            }
            Waiting.pause(Duration.ofMillis(200));
        }
    }

    private void initialise() {
        Path data = data(home);
        Path passwordFile = home.resolve("password.once");
        try {
            Folders.delete(data);
            Folders.create(data);
            Files.writeString(passwordFile, password);
            Files.createFile(log());
            binaries.handOver(home);
            Command.Ended ended = binaries.initdb(
                            "-D",
                            data,
                            "-U",
                            SUPERUSER,
                            "-A",
                            "scram-sha-256",
                            "--pwfile=" + passwordFile,
                            "-E",
                            "UTF8",
                            "--locale-provider=builtin",
                            "--locale=C",
                            "--builtin-locale=C.UTF-8",
                            "--data-checksums",
                            "--no-sync")
                    .run(home, 120);
            if (!ended.succeeded()) {
                Folders.delete(data);
                throw new StackFailure("PostgreSQL's initdb failed: " + ended.lastLine());
            }
        } catch (IOException broken) {
            throw Folders.failure("prepare " + data, broken);
        } finally {
            Folders.delete(passwordFile);
        }
    }

    private void stop() {
        if (server().isEmpty()) {
            return;
        }
        Command.Ended ended = binaries.pgCtl("-D", data(home), "-m", "fast", "-w", "-t", "30", "stop")
                .run(home, 40);
        if (!ended.succeeded() && server().isPresent()) {
            throw new StackFailure("PostgreSQL did not stop: " + ended.lastLine());
        }
    }

    private Optional<ProcessHandle> server() {
        return PostmasterFile.of(data(home)).server(binaries);
    }

    private static Path program(Path home) {
        return home.resolve("program");
    }

    private static Path data(Path home) {
        return home.resolve("data");
    }
}
