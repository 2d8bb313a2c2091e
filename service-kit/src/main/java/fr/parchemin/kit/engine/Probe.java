package fr.parchemin.kit.engine;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.jspecify.annotations.Nullable;

/** Asks one question at a time: an engine that is frozen keeps one thread waiting, not one for each who wants to know. */
final class Probe {

    static final Duration OF_AN_ENGINE = Duration.ofMillis(400);

    private final String engine;
    private final Duration patience;
    private final BooleanSupplier question;
    private @Nullable CompletableFuture<Boolean> asked;

    Probe(String engine, Duration patience, BooleanSupplier question) {
        this.engine = engine;
        this.patience = patience;
        this.question = question;
    }

    Uni<HealthCheckResponse> answer() {
        return Uni.createFrom().completionStage(this::inTime).map(this::response);
    }

    private synchronized CompletableFuture<Boolean> inTime() {
        if (asked == null || asked.isDone()) {
            var answer = new CompletableFuture<Boolean>();
            Thread.ofVirtual().name("probe-" + engine).start(() -> ask(answer));
            asked = answer;
        }
        return asked.copy().completeOnTimeout(false, patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Whatever happens, the next question may be asked. */
    private void ask(CompletableFuture<Boolean> answer) {
        boolean answers = false;
        try {
            answers = question.getAsBoolean();
        } finally {
            answer.complete(answers);
        }
    }

    private HealthCheckResponse response(boolean answers) {
        return HealthCheckResponse.named(engine).status(answers).build();
    }
}
