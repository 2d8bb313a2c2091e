package fr.parchemin.localstack.part;

import fr.parchemin.localstack.engine.Keycloak;
import fr.parchemin.localstack.engine.RolePasswords;
import fr.parchemin.localstack.machine.Folders;
import fr.parchemin.localstack.machine.Parts;
import fr.parchemin.localstack.machine.Secrets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/** One local installation: where it lies and which ports it takes. A second one needs a home and a port offset of its own. */
public record Installation(Path root, Path home, int portOffset) {

    public static final List<String> SERVICES = List.of("campus", "candidate", "assessment", "jury");

    private static final int GATEWAY = 8080;
    private static final int FIRST_SERVICE = 8081;
    private static final int KEYCLOAK = 8180;
    private static final int POSTGRES = 15432;
    private static final int KAFKA = 19092;

    /** To be started: at the ports asked for, or else where it was started last. */
    public static Installation toStart() {
        return inEnvironment((asked, remembered) -> asked.or(() -> remembered));
    }

    /** As it was started, whatever a shell may say today; what was never started is where it would be. */
    public static Installation asStarted() {
        return inEnvironment((asked, remembered) -> remembered.or(() -> asked));
    }

    private static Installation inEnvironment(BinaryOperator<Optional<Integer>> choice) {
        Path root = Parts.root();
        String named = System.getenv().getOrDefault("PARCHEMIN_HOME", "");
        Path home = named.isEmpty() ? root.resolve(".local") : Path.of(named).toAbsolutePath();
        Optional<Integer> asked = Optional.ofNullable(System.getenv(PortOffset.VARIABLE))
                .filter(text -> !text.isEmpty())
                .map(PortOffset::parse);
        return new Installation(
                root, home, choice.apply(asked, PortOffset.remembered(home)).orElse(0));
    }

    /** What makes another process of ours see the same installation. */
    public Map<String, String> environment() {
        return Map.of(
                "PARCHEMIN_ROOT",
                root.toString(),
                "PARCHEMIN_HOME",
                home.toString(),
                PortOffset.VARIABLE,
                String.valueOf(portOffset));
    }

    /** In the order in which they are shown and started; stopped the other way round. */
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>(List.of(
                new PostgresPart(home("postgres"), POSTGRES + portOffset, this),
                new KafkaPart(home("kafka"), KAFKA + portOffset),
                new KeycloakPart(home("keycloak"), KEYCLOAK + portOffset, gatewayUrl() + "/")));
        for (String service : SERVICES) {
            parts.add(new Application(
                    service,
                    root.resolve(service + "-service/target/quarkus-app"),
                    home(service),
                    servicePort(service),
                    () -> serviceEnvironment(service),
                    new Migration(service, () -> migrationEnvironment(service))));
        }
        parts.add(new Application(
                "gateway",
                root.resolve("gateway/target/quarkus-app"),
                home("gateway"),
                GATEWAY + portOffset,
                this::gatewayEnvironment,
                null));
        return List.copyOf(parts);
    }

    /** The folders of an installation that is about to start: nobody else looks inside. */
    public void layOut() {
        PortOffset.remember(Folders.create(home), portOffset);
        Stream.concat(parts().stream().map(Part::name), Stream.of(Supervisor.NAME))
                .map(this::home)
                .forEach(Folders::createPrivate);
        if (System.getProperty("user.name").equals("root")) {
            // PostgreSQL may be another account: it passes through this folder, and owns its data.
            Folders.permit(home("postgres"), "rwx--x--x");
        }
    }

    public Path home(String part) {
        return home.resolve(part);
    }

    public String gatewayUrl() {
        return url(GATEWAY + portOffset);
    }

    public String serviceUrl(String service) {
        return url(servicePort(service));
    }

    public String issuer() {
        return Keycloak.issuer(KEYCLOAK + portOffset);
    }

    String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + (POSTGRES + portOffset) + "/" + database;
    }

    String bootstrapServers() {
        return "127.0.0.1:" + (KAFKA + portOffset);
    }

    public RolePasswords passwords(String service) {
        Path folder = Folders.createPrivate(home.resolve("passwords"));
        return new RolePasswords(
                Secrets.keptIn(folder.resolve(service + "_owner")),
                Secrets.keptIn(folder.resolve(service + "_app")),
                Secrets.keptIn(folder.resolve(service + "_worker")));
    }

    /** One for all applications: what one of them closes another opens. */
    private String secretOfAll(String name) {
        return Secrets.keptIn(Folders.createPrivate(home.resolve("passwords")).resolve(name));
    }

    private int servicePort(String service) {
        return FIRST_SERVICE + SERVICES.indexOf(service) + portOffset;
    }

    private Map<String, String> serviceEnvironment(String service) {
        RolePasswords passwords = passwords(service);
        return Map.of(
                "PARCHEMIN_OPAQUE_SECRET", secretOfAll("opaque"),
                "PARCHEMIN_SCRAPER_TOKEN", secretOfAll("scraper"),
                "PARCHEMIN_HTTP_PORT", String.valueOf(servicePort(service)),
                "PARCHEMIN_DATABASE_URL", jdbcUrl(service),
                "PARCHEMIN_DATABASE_APP_PASSWORD", passwords.app(),
                "PARCHEMIN_DATABASE_WORKER_PASSWORD", passwords.worker(),
                "PARCHEMIN_KAFKA", bootstrapServers(),
                "PARCHEMIN_ISSUER", issuer());
    }

    private Map<String, String> migrationEnvironment(String service) {
        return Map.of(
                "PARCHEMIN_DATABASE_URL", jdbcUrl(service),
                "PARCHEMIN_DATABASE_OWNER_PASSWORD", passwords(service).owner());
    }

    private Map<String, String> gatewayEnvironment() {
        return Map.of(
                "PARCHEMIN_HTTP_PORT", String.valueOf(GATEWAY + portOffset),
                "PARCHEMIN_SCRAPER_TOKEN", secretOfAll("scraper"),
                "PARCHEMIN_ISSUER", issuer(),
                "PARCHEMIN_CAMPUS_URL", serviceUrl("campus"),
                "PARCHEMIN_CANDIDATE_URL", serviceUrl("candidate"),
                "PARCHEMIN_ASSESSMENT_URL", serviceUrl("assessment"),
                "PARCHEMIN_JURY_URL", serviceUrl("jury"));
    }

    private static String url(int port) {
        return "http://127.0.0.1:" + port;
    }
}
