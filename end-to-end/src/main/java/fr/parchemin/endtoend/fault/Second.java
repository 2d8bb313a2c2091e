package fr.parchemin.endtoend.fault;

import fr.parchemin.endtoend.client.Api;
import fr.parchemin.endtoend.client.Call;
import fr.parchemin.endtoend.platform.Platform;
import fr.parchemin.endtoend.platform.Twin;
import fr.parchemin.endtoend.platform.Waiting;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** A second process beside one that the launcher started, on a port of its own. */
public record Second(String name, int port, Process process) {

    private static final Duration READY_WITHIN = Duration.ofSeconds(90);
    private static final Duration STEP = Duration.ofMillis(200);
    private static final int FURTHER = 20;
    private static final int OK = 200;

    public static Second of(Platform platform, String service) {
        return of(platform, service, Map.of());
    }

    public static Second of(Platform platform, String service, Map<String, String> different) {
        return start(platform, service, platform.ports().service(service), different);
    }

    /** Of the gateway, in front of these services instead of the first ones. */
    public static Second gatewayBefore(Platform platform, Iterable<Second> services) {
        Map<String, String> addresses = new HashMap<>();
        services.forEach(service -> addresses.put(
                "PARCHEMIN_" + service.name.toUpperCase(Locale.ROOT) + "_URL",
                service.address().toString()));
        return start(platform, "gateway", platform.ports().gateway(), addresses);
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    public boolean isReady() {
        Api api = new Api(address());
        return Waiting.until(
                () -> {
                    try {
                        return api.attempt(Call.get("/q/health/ready")).status() == OK;
                    } catch (IOException notYet) {
                        return false;
                    }
                },
                READY_WITHIN,
                STEP);
    }

    /** As a crash would. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    private static Second start(Platform platform, String name, int firstPort, Map<String, String> different) {
        int port = firstPort + FURTHER;
        Map<String, String> environment = new HashMap<>(different);
        environment.put("PARCHEMIN_HTTP_PORT", String.valueOf(port));
        return new Second(name, port, Twin.of(platform.part(name)).start(environment));
    }
}
