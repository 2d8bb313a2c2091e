package fr.parchemin.endtoend.chapter;

import fr.parchemin.endtoend.client.Answer;
import fr.parchemin.endtoend.client.Api;
import fr.parchemin.endtoend.client.Call;
import fr.parchemin.endtoend.client.LastWrite;
import fr.parchemin.endtoend.client.Tokens;
import fr.parchemin.endtoend.platform.Waiting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One client: sends a request after the other, carries the token of its last write along, and, as far as its patience
 * goes, repeats under the same key what stayed without an answer.
 */
public final class Sender {

    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int UNAUTHENTICATED = 401;
    private static final int REQUEST_TIMEOUT = 408;
    private static final int CONFLICT = 409;
    private static final int SERVER_ERROR = 500;
    private static final int FIRST_ERROR = 400;
    private static final Duration BEFORE_REPEATING = Duration.ofMillis(100);
    private static final Duration UNTIL_KNOWN = Duration.ofSeconds(30);

    private final Api api;
    private final Tokens tokens;
    private final Tally tally;
    private final Duration patience;
    private final LastWrite lastWrite;

    public Sender(Api api, Tokens tokens, Tally tally, Duration patience) {
        this.api = api;
        this.tokens = tokens;
        this.tally = tally;
        this.patience = patience;
        this.lastWrite = new LastWrite(api, tokens);
    }

    /** The answer to a PUT, whether it made something or found the same already. */
    public Answer put(String user, String operation, Call call) {
        return send(user, operation, call, Set.of(OK, CREATED));
    }

    /** The answer, which has the status expected. */
    public Answer send(String user, String operation, Call call, int expected) {
        return send(user, operation, call, Set.of(expected));
    }

    private Answer send(String user, String operation, Call call, Set<Integer> expected) {
        Call asked = call.method().equals("POST")
                ? call.with("Idempotency-Key", UUID.randomUUID().toString())
                : call;
        Call carried = carried(user, asked);
        long begin = System.nanoTime();
        boolean uncertain = false;
        while (true) {
            Answer answer = attempt(user, operation, carried);
            long spent = System.nanoTime() - begin;
            if (answer != null && expected.contains(answer.status())) {
                lastWrite.note(user, answer);
                if (makes(call)) {
                    tally.made(operation, answer.text("id"));
                }
                return answer;
            }
            boolean again;
            if (answer != null && isNotYetKnown(answer)) {
                again = spent < UNTIL_KNOWN.toNanos();
            } else {
                uncertain |= isUnknown(answer);
                again = uncertain && spent < patience.toNanos() && (isUnknown(answer) || isStillRunning(answer));
            }
            if (!again) {
                throw new Unexpected("%s as %s, expected %s: %s".formatted(operation, user, expected, answer));
            }
            Waiting.pause(BEFORE_REPEATING);
        }
    }

    /** Asked again until the answer is so: another service has to hear of it first. */
    public Answer await(String user, String operation, Call call, Predicate<Answer> isSo) {
        long begin = System.nanoTime();
        Answer answer = send(user, operation, call, OK);
        while (!isSo.test(answer)) {
            if (System.nanoTime() - begin > UNTIL_KNOWN.toNanos()) {
                throw new Unexpected("%s as %s stays %s".formatted(operation, user, answer));
            }
            Waiting.pause(BEFORE_REPEATING);
            answer = send(user, operation, call, OK);
        }
        return answer;
    }

    /** A request of whomever that finds what this client has written. */
    public Call foundByAnybody(Call call) {
        return lastWrite.foundByAnybody(call);
    }

    /** While parts are down the wait for the last write may fail: the request itself is what is repeated. */
    private Call carried(String user, Call call) {
        try {
            return lastWrite.found(user, call);
        } catch (UncheckedIOException | IllegalStateException away) {
            return call;
        }
    }

    private @Nullable Answer attempt(String user, String operation, Call call) {
        long begin = System.nanoTime();
        try {
            Answer answer = api.attempt(call.as(tokens.of(user)));
            boolean failed = answer.status() >= FIRST_ERROR;
            tally.answered(failed ? answer.status() + " " + answer.text("code") : String.valueOf(answer.status()));
            if (!failed) {
                tally.took(operation, (System.nanoTime() - begin) / 1e6);
            }
            if (answer.status() == UNAUTHENTICATED) {
                tokens.forget();
            }
            return answer;
        } catch (IOException | UncheckedIOException | IllegalStateException none) {
            tally.answered("none");
            return null;
        }
    }

    private static boolean makes(Call call) {
        return call.method().equals("POST") || call.method().equals("PUT");
    }

    private static boolean isUnknown(@Nullable Answer answer) {
        return answer == null
                || answer.status() >= SERVER_ERROR
                || answer.status() == REQUEST_TIMEOUT
                || answer.status() == UNAUTHENTICATED;
    }

    private static boolean isStillRunning(@Nullable Answer answer) {
        return answer != null
                && answer.status() == CONFLICT
                && answer.text("code").equals("still-running");
    }

    private static boolean isNotYetKnown(Answer answer) {
        return answer.status() == CONFLICT && answer.text("code").equals("not-yet-known");
    }
}
