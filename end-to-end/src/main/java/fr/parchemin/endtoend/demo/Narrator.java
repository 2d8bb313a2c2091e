package fr.parchemin.endtoend.demo;

import fr.parchemin.endtoend.chapter.Sender;
import fr.parchemin.endtoend.chapter.Tally;
import fr.parchemin.endtoend.client.Answer;
import fr.parchemin.endtoend.client.Api;
import fr.parchemin.endtoend.client.Call;
import fr.parchemin.endtoend.client.LastWrite;
import fr.parchemin.endtoend.client.Tokens;
import fr.parchemin.endtoend.jury.Seven;
import fr.parchemin.endtoend.platform.Platform;
import fr.parchemin.endtoend.platform.Waiting;
import java.io.PrintStream;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.Predicate;

/** Sends one request after the other and says in one line what each was answered; anything unexpected ends the story. */
final class Narrator {

    private static final Duration UNTIL_HEARD = Duration.ofSeconds(10);
    private static final Duration BETWEEN = Duration.ofMillis(50);
    private static final int OK = 200;
    private static final int CONFLICT = 409;
    private static final int MOST_REPEATS = 5;

    private final Api api;
    private final Tokens tokens;
    private final PrintStream out;
    private final LastWrite lastWrite;

    Narrator(Platform platform, PrintStream out) {
        this.api = new Api(platform.gateway());
        this.tokens = new Tokens(platform);
        this.out = out;
        this.lastWrite = new LastWrite(api, tokens);
    }

    void title(String title) {
        out.println();
        out.println(title);
    }

    /** The answer, when it has the status told. */
    Answer tell(String user, Call call, int status, Function<Answer, String> fact) {
        Answer answer = send(user, call);
        if (answer.status() != status) {
            throw new Surprise("%s as %s should be answered %d: %s".formatted(summary(call), user, status, answer));
        }
        out.printf("  %s → %d  %s%n", summary(call), status, fact.apply(answer));
        return answer;
    }

    /** The same request again until the answer is so: another service has to hear of it first. */
    Answer eventually(String user, Call call, Predicate<Answer> isSo, Function<Answer, String> fact) {
        Waiting.until(() -> isSo.test(api.send(call.as(tokens.of(user)))), UNTIL_HEARD, BETWEEN);
        return tell(user, call, OK, answer -> {
            expect(isSo.test(answer), "it should be otherwise by now: " + answer);
            return fact.apply(answer);
        });
    }

    /** Without a token. */
    void tellAnybody(Call call, int status, Function<Answer, String> fact) {
        Answer answer = api.send(call);
        expect(answer.status() == status, "%s should be answered %d: %s".formatted(summary(call), status, answer));
        out.printf("  %s → %d  %s%n", summary(call), status, fact.apply(answer));
    }

    /** For what is done without a word. */
    Sender quietly() {
        return new Sender(api, tokens, new Tally(), Duration.ZERO);
    }

    Seven seven() {
        return Seven.known(api, tokens);
    }

    /** A "no" with the code told. */
    Answer refused(String user, Call call, int status, String code, Function<Answer, String> fact) {
        return tell(user, call, status, answer -> {
            expect(answer.text("code").equals(code), "the refusal should be " + code + ": " + answer);
            return "as %s: %s%s".formatted(user, code, fact.apply(answer));
        });
    }

    void expect(boolean held, String sentence) {
        if (!held) {
            throw new Surprise(sentence);
        }
    }

    /** What one service was told a moment ago the next one may not know yet: its answer then says when to ask again. */
    private Answer send(String user, Call call) {
        Call asked = lastWrite.found(user, call);
        Answer answer = api.send(asked.as(tokens.of(user)));
        for (int repeat = 0; repeat < MOST_REPEATS && isNotYetKnown(answer); repeat++) {
            Waiting.pause(Duration.ofSeconds(Long.parseLong(answer.header("Retry-After"))));
            answer = api.send(asked.as(tokens.of(user)));
        }
        lastWrite.note(user, answer);
        return answer;
    }

    private static boolean isNotYetKnown(Answer answer) {
        return answer.status() == CONFLICT && answer.text("code").equals("not-yet-known");
    }

    private static String summary(Call call) {
        return call.method() + " " + call.path();
    }
}
