package fr.parchemin.gateway.visit;

import fr.parchemin.web.text.PersonalNumber;
import io.vertx.core.MultiMap;
import java.util.List;
import java.util.UUID;

/** The caller's own mark on a request, or ours when theirs cannot be passed on safely. */
public record RequestId(String value) {
    public static final String HEADER = "X-Request-Id";
    private static final int LONGEST = 128;

    public RequestId {
        if (!isSafe(value)) {
            throw new IllegalArgumentException("a request id is 1 to 128 visible ASCII characters, no personal number");
        }
    }

    static RequestId of(MultiMap headers) {
        List<String> sent = headers.getAll(HEADER);
        return sent.size() == 1 && isSafe(sent.getFirst())
                ? new RequestId(sent.getFirst())
                : new RequestId(UUID.randomUUID().toString());
    }

    /** What must stand nowhere is refused, and not passed over in silence. */
    public static boolean holdPersonalNumber(MultiMap headers) {
        return headers.getAll(HEADER).stream().anyMatch(PersonalNumber::standsIn);
    }

    private static boolean isSafe(String value) {
        return !value.isEmpty()
                && value.length() <= LONGEST
                && value.chars().allMatch(c -> c > 0x20 && c < 0x7f)
                && !PersonalNumber.standsIn(value);
    }
}
