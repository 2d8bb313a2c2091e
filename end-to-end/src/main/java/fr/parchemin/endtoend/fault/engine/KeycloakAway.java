package fr.parchemin.endtoend.fault.engine;

import fr.parchemin.endtoend.client.Answer;
import fr.parchemin.endtoend.client.Api;
import fr.parchemin.endtoend.client.Call;
import fr.parchemin.endtoend.fault.Fault;
import fr.parchemin.endtoend.fault.Report;
import fr.parchemin.endtoend.fault.Scene;
import fr.parchemin.endtoend.load.Attempt;
import fr.parchemin.endtoend.load.CohortLoad;
import fr.parchemin.endtoend.platform.Part;
import fr.parchemin.endtoend.platform.Platform;
import fr.parchemin.endtoend.platform.Signal;
import fr.parchemin.endtoend.platform.Twin;
import fr.parchemin.endtoend.platform.Waiting;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** No Keycloak, and a service restarted meanwhile. */
public final class KeycloakAway implements Fault {

    private static final Duration AWAY = Duration.ofSeconds(10);
    private static final Duration RESTARTED_WITHIN = Duration.ofSeconds(40);
    private static final Duration BACK_WITHIN = Duration.ofSeconds(90);
    private static final Duration STEP = Duration.ofMillis(200);
    private static final String PLACES = "/v1/jury-places";
    private static final double SERVED = 0.99;
    private static final int OK = 200;
    private static final int UNAUTHENTICATED = 401;
    private static final int FORBIDDEN = 403;
    private static final int UNAVAILABLE = 503;

    @Override
    public String name() {
        return "keycloak";
    }

    @Override
    public void inject(Scene scene, Report report) {
        report.title("Keycloak stopped, jury-service restarted meanwhile");
        report.promise("known users go on; within " + RESTARTED_WITHIN.toSeconds()
                + " s the restarted service answers health and public routes, and good tokens as soon as Keycloak is"
                + " back");
        Platform platform = scene.platform();
        Part keycloak = platform.part("keycloak");
        Part jury = platform.part("jury");
        Twin twin = Twin.of(jury);
        CohortLoad load = scene.startLoad(report);
        Instant start = load.now();
        long keycloaksPid = keycloak.pid();
        long jurysPid = jury.pid();
        scene.withoutRestarts(() -> {
            Signal.TERM.to(keycloaksPid);
            Waiting.pause(AWAY);
            Signal.KILL.to(jurysPid);
            Process restarted = twin.start(Map.of());
            lookAt(platform, scene.tokens().of("certifier"), report);
            checkKnownUsers(load.history().changesBetween(start, load.now()), report);
            restarted.destroyForcibly().onExit().join();
        });
        keycloak.awaitSuccessorOf(keycloaksPid, BACK_WITHIN);
        jury.awaitSuccessorOf(jurysPid, BACK_WITHIN);
        boolean served = Waiting.until(
                () -> status(
                                new Api(platform.gateway()),
                                Call.get(PLACES).as(scene.tokens().of("certifier")))
                        == OK,
                BACK_WITHIN,
                STEP);
        report.check("with Keycloak back the restarted service takes tokens again", served);
        scene.checkAftermath(load, report);
    }

    /** A busy database may turn one away now and then; a token that was good may not stop being so. */
    private static void checkKnownUsers(List<Attempt> changes, Report report) {
        long acknowledged = changes.stream().filter(Attempt::isAcknowledged).count();
        report.check(
                "%d of %d changes by known users were acknowledged, at least %.0f %%"
                        .formatted(acknowledged, changes.size(), SERVED * 100),
                acknowledged >= SERVED * changes.size());
        report.check(
                "no token of a known user was refused",
                changes.stream()
                        .filter(change -> change.status() == UNAUTHENTICATED || change.status() == FORBIDDEN)
                        .map(Attempt::toString)
                        .toList());
    }

    private static void lookAt(Platform platform, String token, Report report) {
        Api jury = new Api(platform.service("jury"));
        Api gateway = new Api(platform.gateway());
        long start = System.nanoTime();
        boolean ready = Waiting.until(() -> status(jury, Call.get("/q/health/ready")) == OK, RESTARTED_WITHIN, STEP);
        report.check(
                "the restarted service is ready after %.1f s without Keycloak"
                        .formatted((System.nanoTime() - start) / 1e9),
                ready);
        for (String path : List.of("/q/health/live", "/q/health/started", "/problems")) {
            report.check("jury-service answers " + path, status(jury, Call.get(path)) == OK);
        }
        for (String path : List.of("/", "/docs", "/openapi", "/problems/not-found")) {
            report.check("the gateway answers " + path, status(gateway, Call.get(path)) == OK);
        }
        int withToken = status(gateway, Call.get(PLACES).as(token));
        report.check(
                "the restarted service, without keys yet, answers a good token 503: " + withToken,
                withToken == UNAVAILABLE);
    }

    private static int status(Api api, Call call) {
        try {
            Answer answer = api.attempt(call);
            return answer.status();
        } catch (IOException none) {
            return 0;
        }
    }
}
