package fr.parchemin.jury.session;

import static io.restassured.RestAssured.given;

import fr.parchemin.jury.People.Person;
import fr.parchemin.jury.session.SessionScene.Said;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The requests of a hearing, as a client sends them. */
public final class Calls {

    private Calls() {}

    public static String path(UUID session) {
        return "/v1/jury-sessions/" + session;
    }

    public static String decision(UUID session, Person person) {
        return path(session) + "/decisions/" + person.enrolment();
    }

    public static ValidatableResponse post(String path, String body) {
        return given().contentType(ContentType.JSON).body(body).post(path).then();
    }

    public static ValidatableResponse open(UUID session, String more, JurySeat... present) {
        return post(path(session) + "/opening", attendance(more, present));
    }

    public static ValidatableResponse correctAttendance(
            UUID session, String ifMatch, String more, JurySeat... present) {
        return given().contentType(ContentType.JSON)
                .header("If-Match", ifMatch)
                .body(attendance(more, present))
                .put(path(session) + "/attendance")
                .then();
    }

    /** Without conflicts of interest. */
    public static String attendance(String more, JurySeat... present) {
        var members = Arrays.stream(present)
                .map(seat -> "{\"memberId\": \"" + seat.member() + "\", \"conflicts\": []}")
                .collect(Collectors.joining(", "));
        return "{\"present\": [" + members + "]" + more + "}";
    }

    public static String tag(UUID session) {
        return given().get(path(session)).header("ETag");
    }

    public static ValidatableResponse decide(UUID session, Person person, Said said) {
        return given().contentType(ContentType.JSON)
                .body(said.json())
                .put(decision(session, person))
                .then();
    }

    public static ValidatableResponse replace(UUID session, Person person, Said said, String ifMatch) {
        return given().contentType(ContentType.JSON)
                .header("If-Match", ifMatch)
                .body(said.json())
                .put(decision(session, person))
                .then();
    }

    public static ValidatableResponse sign(UUID session) {
        return given().post(path(session) + "/signatures").then();
    }

    public static ValidatableResponse close(UUID session, String body) {
        return post(path(session) + "/close", body);
    }

    /** The statuses of two calls that start at the same time. */
    public static int[] together(Callable<Integer> one, Callable<Integer> other)
            throws InterruptedException, ExecutionException {
        var start = new CountDownLatch(1);
        try (var clients = Executors.newFixedThreadPool(2)) {
            var answers = IntStream.range(0, 2)
                    .mapToObj(client -> clients.submit(() -> {
                        start.await();
                        return client == 0 ? one.call() : other.call();
                    }))
                    .toList();
            start.countDown();
            return new int[] {answers.getFirst().get(), answers.getLast().get()};
        }
    }
}
