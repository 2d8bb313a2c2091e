package fr.parchemin.localstack.engine;

import fr.parchemin.localstack.machine.Folders;
import fr.parchemin.localstack.machine.Http;
import fr.parchemin.localstack.machine.LogTail;
import fr.parchemin.localstack.machine.Ports;
import fr.parchemin.localstack.machine.Secrets;
import fr.parchemin.localstack.machine.StackFailure;
import fr.parchemin.localstack.machine.Waiting;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** A real Keycloak with the platform's realm, on the loopback address; its data lie in an H2 file. */
public final class Keycloak implements AutoCloseable {

    /** The platform's realm: roles, clients, demo users, and the campuses that only administrators edit. */
    public static final String REALM = "parchemin";

    private static final Duration START_PATIENCE = Duration.ofMinutes(3);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(20);
    private static final String REALM_FILE = "parchemin-realm.json";
    private static final String GATEWAY_IN_REALM_FILE = "http://127.0.0.1:8080/";

    private final int port;
    private final ProcessHandle process;

    private Keycloak(int port, ProcessHandle process) {
        this.port = port;
        this.process = process;
    }

    /** Starts the server whose data lie below the home folder; port 0: a free one. The first start imports the realm. */
    public static Keycloak start(Path home, int port) {
        int chosen = port == 0 ? Ports.free() : port;
        Path absolute = home.toAbsolutePath();
        install(absolute);
        LogTail tail = LogTail.from(log(absolute));
        Process process = spawnInstalled(absolute, chosen, GATEWAY_IN_REALM_FILE);
        Waiting.until(() -> !process.isAlive() || ready(chosen), START_PATIENCE, Duration.ofMillis(100));
        if (!process.isAlive() || !ready(chosen)) {
            process.destroyForcibly();
            throw new StackFailure("Keycloak did not start: " + tail.lastError().orElse("no word from it") + " ("
                    + log(absolute) + ")");
        }
        return new Keycloak(chosen, process.toHandle());
    }

    public int port() {
        return port;
    }

    public String issuer() {
        return issuer(port);
    }

    /** The public client's token for a user of the realm, by name and password. */
    public String token(String user, String password) {
        return Tokens.of(issuer(), user, password);
    }

    public ProcessHandle process() {
        return process;
    }

    /** kill -9. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        Running.of(process).end(STOP_PATIENCE);
    }

    static Path log(Path home) {
        return home.resolve("keycloak.log");
    }

    public static String issuer(int port) {
        return "http://127.0.0.1:" + port + "/realms/" + REALM;
    }

    public static boolean ready(int port) {
        return Http.status(URI.create(issuer(port)), Duration.ofSeconds(2)) == Http.OK;
    }

    public static void install(Path home) {
        KeycloakProgram.install(home.resolve("program"));
    }

    public static Process spawnInstalled(Path home, int port, String gateway) {
        KeycloakProgram program = new KeycloakProgram(home.resolve("program"));
        importRealmFrom(program.data(home), gateway);
        try {
            ProcessBuilder builder = new ProcessBuilder(program.java(
                            "start",
                            "--optimized",
                            "--import-realm",
                            "--http-enabled=true",
                            "--http-host=127.0.0.1",
                            "--http-port=" + port,
                            "--hostname=http://127.0.0.1:" + port,
                            // At start, not at build: else JGroups listens on every address.
                            "--cache=local"))
                    .directory(home.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log(home).toFile()));
            builder.environment().put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
            builder.environment().put("KC_BOOTSTRAP_ADMIN_PASSWORD", Secrets.keptIn(home.resolve("admin.password")));
            return builder.start();
        } catch (IOException broken) {
            throw Folders.failure("start Keycloak", broken);
        }
    }

    /** True when the realm file is no longer the one that was imported. */
    public static boolean hasOutdatedRealm(Path home, String gateway) {
        Path imported = home.resolve("data/import").resolve(REALM_FILE);
        try {
            return Files.exists(imported) && !Files.readString(imported).equals(realm(gateway));
        } catch (IOException broken) {
            throw Folders.failure("read " + imported, broken);
        }
    }

    /** Only into an empty server: Keycloak leaves a realm that exists as it is. */
    private static void importRealmFrom(Path data, String gateway) {
        if (Files.exists(data.resolve("h2"))) {
            return;
        }
        Path folder = Folders.create(data.resolve("import"));
        try {
            Files.writeString(folder.resolve(REALM_FILE), realm(gateway));
        } catch (IOException broken) {
            throw Folders.failure("write the realm file", broken);
        }
    }

    private static String realm(String gateway) throws IOException {
        try (InputStream in = Keycloak.class.getResourceAsStream("/keycloak/" + REALM_FILE)) {
            if (in == null) {
                throw new IllegalStateException("the realm file is not on the class path");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace(GATEWAY_IN_REALM_FILE, gateway);
        }
    }
}
