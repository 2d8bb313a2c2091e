package fr.parchemin.kit.retry;

import fr.parchemin.kit.problem.Refusal;
import java.util.Map;

sealed interface IdempotencyRefusal extends Refusal {

    /** The key was used for a request with another path or body. */
    record KeyReused() implements IdempotencyRefusal {
        @Override
        public String code() {
            return "idempotency-key-reused";
        }

        @Override
        public Kind kind() {
            return Kind.RULE_BROKEN;
        }
    }

    /** The client had roles or a scope then that it no longer has: the answer shows more than it may see. */
    record ReplayOutOfScope() implements IdempotencyRefusal {
        @Override
        public String code() {
            return "replay-out-of-scope";
        }

        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }
    }

    /** The first request with this key has not been answered yet. */
    record StillRunning() implements IdempotencyRefusal {
        @Override
        public String code() {
            return "still-running";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }

        @Override
        public Map<String, String> headers() {
            return Map.of("Retry-After", "1");
        }
    }
}
