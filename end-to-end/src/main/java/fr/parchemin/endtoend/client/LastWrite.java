package fr.parchemin.endtoend.client;

import fr.parchemin.endtoend.platform.Waiting;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The write that the next request has to find. Its token is good for its writer alone: before somebody else asks, the
 * writer waits for them.
 */
public final class LastWrite {

    public static final String CONSISTENCY_TOKEN = "Consistency-Token";

    private static final String NOT_REACHED = "Consistency-Reached";
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration STEP = Duration.ofMillis(20);

    /** By how an address begins: what most callers may read at the same service. */
    private static final Map<String, String> LISTS = Map.ofEntries(
            Map.entry("candidates", "/v1/candidates?limit=1"),
            Map.entry("enrolments", "/v1/candidates?limit=1"),
            Map.entry("enrolment-options", "/v1/candidates?limit=1"),
            Map.entry("vae-deadlines", "/v1/candidates?limit=1"),
            Map.entry("assessments", "/v1/certifications?limit=1"),
            Map.entry("bloc-records", "/v1/certifications?limit=1"),
            Map.entry("certifications", "/v1/certifications?limit=1"),
            Map.entry("exemptions", "/v1/certifications?limit=1"),
            Map.entry("dissertations", "/v1/certifications?limit=1"),
            Map.entry("accommodations", "/v1/certifications?limit=1"),
            Map.entry("campuses", "/v1/campuses?limit=1"),
            Map.entry("professionals", "/v1/professionals?limit=1"),
            Map.entry("jury-sessions", "/v1/professionals?limit=1"),
            Map.entry("jury-places", "/v1/professionals?limit=1"),
            Map.entry("certificates", "/v1/professionals?limit=1"),
            Map.entry("award-disputes", "/v1/professionals?limit=1"),
            Map.entry("minutes-checks", "/v1/professionals?limit=1"));

    private final Api api;
    private final Tokens tokens;
    private @Nullable String writer;
    private String token = "";

    public LastWrite(Api api, Tokens tokens) {
        this.api = api;
        this.tokens = tokens;
    }

    public void note(String user, Answer answer) {
        if (!answer.header(CONSISTENCY_TOKEN).isEmpty()) {
            writer = user;
            token = answer.header(CONSISTENCY_TOKEN);
        }
    }

    /** A request of that user which finds what was written. */
    public Call found(String user, Call call) {
        return user.equals(writer) ? call.with(CONSISTENCY_TOKEN, token) : foundByAnybody(call);
    }

    /** A request of whomever, after the writer has waited for them. */
    public Call foundByAnybody(Call call) {
        String waiting = writer;
        String list = LISTS.get(service(call.path()));
        if (waiting != null && list != null) {
            Call question = Call.get(list).with(CONSISTENCY_TOKEN, token).as(tokens.of(waiting));
            Waiting.until(() -> api.send(question).header(NOT_REACHED).isEmpty(), PATIENCE, STEP);
        }
        return call;
    }

    private static String service(String path) {
        String[] parts = path.split("[/?]", -1);
        return parts.length > 2 ? parts[2] : "";
    }
}
