package fr.parchemin.kit.watchdog;

import io.smallrye.health.api.HealthGroup;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** What the watchdog saw last. Down: something stands still, is parked, or could not be looked at. */
@ApplicationScoped
@HealthGroup("progress")
class ProgressCheck implements HealthCheck {

    private static final Duration OLD = Duration.ofSeconds(60);

    private final Watchdog watchdog;

    ProgressCheck(Watchdog watchdog) {
        this.watchdog = watchdog;
    }

    @Override
    public HealthCheckResponse call() {
        var last = watchdog.last();
        var standing = last.standingStill();
        var answer = HealthCheckResponse.named("progress")
                .status(standing.isEmpty()
                        && last.blind().isEmpty()
                        && last.parked() == 0
                        && last.age().compareTo(OLD) < 0)
                .withData("parkedKeys", last.parked())
                .withData("secondsSinceLook", last.age().toSeconds());
        for (var one : standing) {
            answer.withData(one.worker(), told(one));
        }
        last.blind().forEach((what, cause) -> answer.withData(what, "not to be seen: " + cause.text()));
        return answer.build();
    }

    private static String told(Waiting one) {
        var cause = one.cause();
        return "%d wait, still for %d s%s"
                .formatted(one.count(), one.still().toSeconds(), cause == null ? "" : ": " + cause.text());
    }
}
