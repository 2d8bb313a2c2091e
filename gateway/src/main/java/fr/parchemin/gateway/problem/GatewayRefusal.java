package fr.parchemin.gateway.problem;

import fr.parchemin.web.problem.Refusal;
import fr.parchemin.web.problem.RequestRefusal.MalformedRequest;

/** What the gateway alone refuses. */
public sealed interface GatewayRefusal extends Refusal {

    record OriginNotAllowed() implements GatewayRefusal, Forbidden {}

    record RequestTimeout() implements GatewayRefusal {
        @Override
        public int status() {
            return 408;
        }
    }

    record AddressTooLong() implements GatewayRefusal {
        @Override
        public int status() {
            return 414;
        }
    }

    record HeadersTooLarge() implements GatewayRefusal {
        @Override
        public int status() {
            return 431;
        }
    }

    record UpstreamTimeout() implements GatewayRefusal {
        @Override
        public int status() {
            return 504;
        }
    }

    /** What the server itself could not read. */
    static Refusal unreadable(int status) {
        return switch (status) {
            case 414 -> new AddressTooLong();
            case 431 -> new HeadersTooLarge();
            default -> new MalformedRequest();
        };
    }
}
