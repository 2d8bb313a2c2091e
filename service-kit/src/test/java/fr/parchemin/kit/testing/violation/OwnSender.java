package fr.parchemin.kit.testing.violation;

import io.smallrye.reactive.messaging.MutinyEmitter;
import org.eclipse.microprofile.reactive.messaging.Emitter;
import org.eclipse.microprofile.reactive.messaging.Outgoing;
import org.jspecify.annotations.Nullable;

/** Sends past the outbox in every other way there is; abstract, so that no sample connects it. */
abstract class OwnSender {

    @Nullable Emitter<String> emitter;

    @Nullable MutinyEmitter<String> mutinyEmitter;

    @Outgoing("violation")
    abstract String outgoing();
}
