package fr.parchemin.endtoend.load;

import fr.parchemin.endtoend.client.Answer;
import fr.parchemin.endtoend.client.Api;
import fr.parchemin.endtoend.client.Call;
import fr.parchemin.endtoend.platform.Waiting;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Opens and renames cohorts of one campus, one request after the other, and repeats what stayed without an answer. */
final class CohortClient {

    static final String LOOK = "look";
    private static final String OPEN = "open";
    private static final String RENAME = "rename";
    private static final int RENAMES_PER_COHORT = 5;
    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int REQUEST_TIMEOUT = 408;
    private static final int CONFLICT = 409;
    private static final int STALE = 412;
    private static final int SERVER_ERROR = 500;
    private static final Duration BEFORE_REPEATING = Duration.ofMillis(100);

    private final Api api;
    private final Supplier<String> token;
    private final String campus;
    private final String prefix;
    private final History history;
    private final BooleanSupplier givenUp;
    private final Clock clock = Clock.systemUTC();
    private final List<Known> cohorts = new ArrayList<>();
    private int changes;

    /** It repeats for as long as the whole run is not given up. */
    CohortClient(
            Api api, Supplier<String> token, String campus, String prefix, History history, BooleanSupplier givenUp) {
        this.api = api;
        this.token = token;
        this.campus = campus;
        this.prefix = prefix;
        this.history = history;
        this.givenUp = givenUp;
    }

    List<Known> cohorts() {
        return cohorts;
    }

    /** One change, repeated until its outcome is known. */
    void change() {
        if (changes++ % RENAMES_PER_COHORT == 0 || cohorts.isEmpty()) {
            open();
        } else {
            rename(cohorts.removeLast());
        }
    }

    private void open() {
        String name = prefix + changes;
        String collection = "/v1/campuses/" + campus + "/cohorts";
        Call open = Call.post(collection, """
                        {"certification":"RNCP14506","name":"%s","startsOn":"2020-10-05","endsOn":"2022-07-08"}""".formatted(name))
                .with("Idempotency-Key", UUID.randomUUID().toString());
        boolean uncertain = false;
        while (!givenUp.getAsBoolean()) {
            Answer answer = send(OPEN, open);
            if (answer != null && answer.status() == CREATED) {
                String id = answer.text("id");
                if (!answer.text("name").equals(name)) {
                    history.wrong(name + " opened as " + answer);
                }
                cohorts.add(new Known(id, collection + "/" + id, name, answer.etag()));
                return;
            }
            if (isUnknown(answer)) {
                uncertain = true;
            } else if (!(uncertain && isStillRunning(answer))) {
                history.wrong("opening " + name + ": " + answer);
                return;
            }
            Waiting.pause(BEFORE_REPEATING);
        }
    }

    private void rename(Known before) {
        String name = prefix + changes;
        Call rename = Call.patch(before.path(), "{\"name\":\"" + name + "\"}").ifMatch(before.tag());
        boolean uncertain = false;
        while (!givenUp.getAsBoolean()) {
            Answer answer = send(RENAME, rename);
            if (answer != null && answer.status() == OK) {
                remember(before, name, answer);
                return;
            }
            if (isUnknown(answer)) {
                uncertain = true;
            } else if (uncertain && isStale(answer)) {
                look(before, name);
                return;
            } else if (!(uncertain && isStillRunning(answer))) {
                history.wrong("renaming " + before + " to " + name + ": " + answer);
                return;
            }
            Waiting.pause(BEFORE_REPEATING);
        }
    }

    /** The version has moved on: by the request that stayed without an answer, and by nothing else. */
    private void look(Known before, String name) {
        while (!givenUp.getAsBoolean()) {
            Answer now = send(LOOK, Call.get(before.path()));
            if (now != null && now.status() == OK) {
                remember(before, name, now);
                return;
            }
            if (!isUnknown(now)) {
                history.wrong("looking for " + before + ": " + now);
                return;
            }
            Waiting.pause(BEFORE_REPEATING);
        }
    }

    private void remember(Known before, String name, Answer now) {
        if (!now.text("name").equals(name) || now.version() != before.version() + 1) {
            history.wrong("renamed " + before + " to " + name + ", got " + now.etag() + " " + now);
        }
        cohorts.add(new Known(before.id(), before.path(), name, now.etag()));
    }

    private @Nullable Answer send(String what, Call call) {
        Instant sent = clock.instant();
        try {
            Answer answer = api.attempt(call.as(token.get()));
            String code = answer.status() < Attempt.FIRST_ERROR ? "" : codeOf(answer);
            history.add(new Attempt(sent, answer.receivedAt(), what, answer.status(), code));
            return answer;
        } catch (IOException none) {
            history.add(new Attempt(sent, clock.instant(), what, Attempt.NO_ANSWER, ""));
            return null;
        }
    }

    private String codeOf(Answer answer) {
        if (!answer.header("Content-Type").startsWith("application/problem+json")) {
            history.wrong("an error in another shape: " + answer);
            return "?";
        }
        return answer.text("code");
    }

    private static boolean isUnknown(@Nullable Answer answer) {
        return answer == null || answer.status() >= SERVER_ERROR || answer.status() == REQUEST_TIMEOUT;
    }

    private static boolean isStillRunning(@Nullable Answer answer) {
        return answer != null && answer.status() == CONFLICT;
    }

    private static boolean isStale(@Nullable Answer answer) {
        return answer != null && answer.status() == STALE;
    }
}
