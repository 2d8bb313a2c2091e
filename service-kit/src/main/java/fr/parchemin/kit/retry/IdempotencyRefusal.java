package fr.parchemin.kit.retry;

import fr.parchemin.web.problem.Refusal;
import java.util.Map;

sealed interface IdempotencyRefusal extends Refusal {

    /** The key was used for a request with another path or body. */
    record IdempotencyKeyReused() implements IdempotencyRefusal, RuleBroken {}

    /** The client had roles or a scope then that it no longer has: the answer shows more than it may see. */
    record ReplayOutOfScope() implements IdempotencyRefusal, Forbidden {}

    /** The first request with this key has not been answered yet. */
    record StillRunning() implements IdempotencyRefusal, Conflict {
        @Override
        public Map<String, String> headers() {
            return Map.of("Retry-After", "1");
        }
    }
}
