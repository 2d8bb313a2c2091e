package fr.parchemin.endtoend.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parchemin.endtoend.Fingerprint;
import fr.parchemin.endtoend.OnePlatform;
import fr.parchemin.endtoend.World;
import fr.parchemin.endtoend.client.Answer;
import fr.parchemin.endtoend.client.Call;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** What no client should send: each is answered the documented problem and changes nothing. */
@ExtendWith(OnePlatform.class)
class BadInputIT {

    private static final String COHORTS = "/v1/campuses/LYON/cohorts";
    private static final String CAMPUS = "/v1/campuses/TOULOUSE";
    private static final String GOOD = World.newCohort("never opened");
    private static final int TWO_MEBIBYTES = 2 << 20;

    private final World world;

    BadInputIT(World world) {
        this.world = world;
    }

    private record Bad(
            String what,
            Call call,
            int status,
            String code,
            @Nullable String violations) {}

    @TestFactory
    Stream<DynamicTest> bodies() {
        return tests(
                refusedBody("broken JSON", GOOD.replace("}", ""), 400, "malformed-json", ""),
                refusedBody("no JSON at all", "name=x", 400, "malformed-json", ""),
                refusedBody("two documents", GOOD + GOOD, 400, "malformed-json", ""),
                refusedBody("an empty body", "", 400, "invalid-request", "body  not-null"),
                refusedBody("null", "null", 400, "invalid-request", "body  not-null"),
                refusedBody("a list", "[]", 400, "invalid-request", "body  wrong-type"),
                refusedBody("a field twice", GOOD.replace("{", "{\"name\":\"other\","), 400, "malformed-json", ""),
                refusedBody(
                        "a number for a name",
                        GOOD.replace("\"never opened\"", "7"),
                        400,
                        "invalid-request",
                        "body name wrong-type"),
                refusedBody(
                        "an object for a date",
                        GOOD.replace("\"2020-10-05\"", "{}"),
                        400,
                        "invalid-request",
                        "body startsOn wrong-type"),
                refusedBody(
                        "a number for a date",
                        GOOD.replace("\"2020-10-05\"", "20201005"),
                        400,
                        "invalid-request",
                        "body startsOn wrong-type"),
                refusedBody(
                        "30 February",
                        GOOD.replace("2020-10-05", "2021-02-30"),
                        400,
                        "invalid-request",
                        "body startsOn invalid-format"),
                refusedBody(
                        "an instant for a date",
                        GOOD.replace("2020-10-05", "2020-10-05T00:00:00Z"),
                        400,
                        "invalid-request",
                        "body startsOn invalid-format"),
                refusedBody(
                        "an unknown field",
                        GOOD.replace("{", "{\"campuss\":\"LYON\","),
                        400,
                        "invalid-request",
                        "body campuss unknown-field"),
                refusedBody(
                        "a field that only the server sets",
                        GOOD.replace("{", "{\"id\":\"0197f000-0000-7000-8000-000000000000\","),
                        400,
                        "invalid-request",
                        "body id unknown-field"),
                refusedBody(
                        "a name of 300 characters",
                        GOOD.replace("never opened", "é".repeat(300)),
                        400,
                        "invalid-request",
                        "body name size"),
                refusedBody(
                        "a blank name",
                        GOOD.replace("never opened", "   "),
                        400,
                        "invalid-request",
                        "body name not-blank"),
                refusedBody(
                        "a name with a null character",
                        GOOD.replace("never opened", "never\\u0000opened"),
                        400,
                        "invalid-request",
                        "body name invalid-characters"),
                refusedBody(
                        "a name with a personal number between dashes",
                        GOOD.replace("never opened", "1\u201385\u201305\u201375\u2013123\u2013456"),
                        400,
                        "invalid-request",
                        "body name personal-number"),
                refusedBody(
                        "a cohort of the year 9999",
                        GOOD.replace("2022-07-08", "9999-12-31"),
                        400,
                        "invalid-request",
                        "body endsOn implausible-date"),
                refusedBody(
                        "several faults at once",
                        GOOD.replace("\"never opened\"", "7").replace("2022-07-08", "0001-01-01"),
                        400,
                        "invalid-request",
                        "body name wrong-type, body endsOn implausible-date"),
                refusedBody(
                        "an end before the start",
                        GOOD.replace("2022-07-08", "2019-07-08"),
                        422,
                        "end-before-start",
                        ""),
                refusedBody(
                        "a year of ten digits",
                        GOOD.replace("2020-10-05", "+2020101010-10-05"),
                        400,
                        "invalid-request",
                        "body startsOn invalid-format"),
                refusedBody(
                        "a certification that nobody knows",
                        GOOD.replace("RNCP14506", "RNCP99999"),
                        409,
                        "not-yet-known",
                        ""),
                bad(
                        "another media type",
                        Call.post(COHORTS, GOOD).with("Content-Type", "text/plain"),
                        415,
                        "unsupported-media-type",
                        ""),
                bad(
                        "invalid UTF-8",
                        Call.post(COHORTS, "")
                                .sending(BodyPublishers.ofByteArray(
                                        GOOD.replace("never", "n\u00e9ver").getBytes(StandardCharsets.ISO_8859_1))),
                        400,
                        "malformed-json",
                        ""),
                bad(
                        "2 MiB at once",
                        Call.post(COHORTS, "").sending(BodyPublishers.ofByteArray(big())),
                        413,
                        "body-too-large",
                        ""),
                bad(
                        "2 MiB in chunks",
                        Call.post(COHORTS, "")
                                .sending(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(big()))),
                        413,
                        "body-too-large",
                        ""));
    }

    @TestFactory
    Stream<DynamicTest> changes_of_a_campus() {
        String tag = world.campus("TOULOUSE").etag();
        return tests(
                bad("no If-Match", Call.patch(CAMPUS, "{\"name\":\"x\"}"), 428, "if-match-missing", ""),
                bad(
                        "a stale ETag",
                        Call.patch(CAMPUS, "{\"name\":\"x\"}").ifMatch("\"9999-0123456789abcdef\""),
                        412,
                        "stale-version",
                        ""),
                bad(
                        "a weak ETag",
                        Call.patch(CAMPUS, "{\"name\":\"x\"}").ifMatch("W/" + tag),
                        412,
                        "stale-version",
                        ""),
                bad(
                        "an ETag of rubbish",
                        Call.patch(CAMPUS, "{\"name\":\"x\"}").ifMatch("x"),
                        412,
                        "stale-version",
                        ""),
                refusedChange("a SIRET with a wrong key", "{\"siret\":\"73282932000075\"}", tag, "siret invalid-value"),
                refusedChange("a SIRET of 13 digits", "{\"siret\":\"9328293200007\"}", tag, "siret invalid-value"),
                refusedChange("a SIRET as a number", "{\"siret\":73282932000074}", tag, "siret wrong-type"),
                refusedChange("a UAI with a wrong letter", "{\"uai\":\"0756036E\"}", tag, "uai invalid-value"),
                refusedChange(
                        "a postcode of letters",
                        "{\"address\":{\"postcode\":\"3100O\"}}",
                        tag,
                        "address.postcode invalid-value"),
                refusedChange("a name of 300 characters", "{\"name\":\"" + "x".repeat(300) + "\"}", tag, "name size"),
                refusedChange("no name", "{\"name\":null}", tag, "name not-blank"),
                refusedChange("the status by the back door", "{\"status\":\"CLOSED\"}", tag, "status unknown-field"),
                refusedChange("the code", "{\"code\":\"LYON\"}", tag, "code unknown-field"),
                bad(
                        "a hundred objects in one another",
                        Call.patch(CAMPUS, "{\"a\":".repeat(100) + "1" + "}".repeat(100))
                                .ifMatch(tag),
                        400,
                        "invalid-request",
                        "body  too-much"),
                bad(
                        "a list as a patch",
                        Call.patch(CAMPUS, "[]").ifMatch(tag),
                        400,
                        "invalid-request",
                        "body  wrong-type"),
                bad(
                        "a patch as plain JSON",
                        Call.patch(CAMPUS, "{\"name\":\"x\"}")
                                .with("Content-Type", "application/json")
                                .ifMatch(tag),
                        415,
                        "unsupported-media-type",
                        ""),
                bad(
                        "a closing tomorrow",
                        Call.post(CAMPUS + "/close", "{\"closedOn\":\"2040-01-01\"}"),
                        422,
                        "date-in-future",
                        ""),
                bad(
                        "the reopening of an open campus",
                        Call.post(CAMPUS + "/reopen", "{\"reopenedOn\":\"2020-01-01\"}"),
                        409,
                        "campus-not-closed",
                        ""),
                bad("no such campus", Call.get("/v1/campuses/ATLANTIS"), 404, "unknown-campus", ""));
    }

    @TestFactory
    Stream<DynamicTest> addresses_and_queries() {
        String nextOfCampuses =
                world.as("certifier", Call.get("/v1/campuses?limit=1")).text("next");
        String cursor = nextOfCampuses.replaceAll(".*cursor=([^&]*).*", "$1");
        return tests(
                bad("limit 0", Call.get("/v1/campuses?limit=0"), 400, "invalid-request", "query limit positive"),
                bad("limit -1", Call.get("/v1/campuses?limit=-1"), 400, "invalid-request", "query limit positive"),
                bad("limit ten", Call.get("/v1/campuses?limit=ten"), 400, "invalid-request", "query limit wrong-type"),
                bad(
                        "an unknown parameter",
                        Call.get("/v1/campuses?town=Lyon"),
                        400,
                        "invalid-request",
                        "query town unknown-parameter"),
                bad(
                        "a parameter twice",
                        Call.get("/v1/campuses?limit=1&limit=2"),
                        400,
                        "invalid-request",
                        "query limit repeated-parameter"),
                bad(
                        "an unknown status",
                        Call.get("/v1/campuses?status=SHUT"),
                        400,
                        "invalid-request",
                        "query status unknown-value"),
                bad(
                        "a day that is none",
                        Call.get("/v1/enrolment-options?on=2021-02-30"),
                        400,
                        "invalid-request",
                        "query on invalid-format"),
                bad(
                        "a cursor from another list",
                        Call.get(COHORTS + "?cursor=" + cursor),
                        400,
                        "cursor-of-another-list",
                        ""),
                bad(
                        "a cursor from other filters",
                        Call.get("/v1/campuses?status=OPEN&cursor=" + cursor),
                        400,
                        "cursor-of-another-list",
                        ""),
                bad("a cursor of rubbish", Call.get("/v1/campuses?cursor=%2A"), 400, "cursor-of-another-list", ""),
                bad(
                        "an accepted type that nobody makes",
                        Call.get("/v1/campuses").with("Accept", "image/png"),
                        406,
                        "not-acceptable",
                        ""),
                bad("an id that is none", Call.get(COHORTS + "/1"), 404, "not-found", ""),
                bad(
                        "a method that is none here",
                        new Call("DELETE", CAMPUS, Map.of(), null),
                        405,
                        "method-not-allowed",
                        ""),
                bad(
                        "a key of 300 characters",
                        Call.post(COHORTS, GOOD).with("Idempotency-Key", "k".repeat(300)),
                        400,
                        "invalid-request",
                        "header Idempotency-Key size"));
    }

    private Stream<DynamicTest> tests(Bad... all) {
        return Stream.of(all).map(bad -> DynamicTest.dynamicTest(bad.what, () -> check(bad)));
    }

    private void check(Bad bad) {
        String before = Fingerprint.of(world);

        Answer answer = world.as("certifier", bad.call);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(bad.status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.text("code")).as(answer.toString()).isEqualTo(bad.code);
        assertThat(answer.text("traceId")).isNotEmpty();
        if (bad.violations != null) {
            assertThat(violations(answer.json())).isEqualTo(bad.violations);
        }
        assertThat(Fingerprint.of(world)).as("nothing has changed").isEqualTo(before);
    }

    private static String violations(JsonNode problem) {
        return problem.path("violations")
                .valueStream()
                .map(one -> one.path("in").asText() + " " + one.path("field").asText() + " "
                        + one.path("code").asText())
                .collect(Collectors.joining(", "));
    }

    private static Bad bad(String what, Call call, int status, String code, String violations) {
        return new Bad(what, call, status, code, violations);
    }

    private static Bad refusedBody(String what, String body, int status, String code, @Nullable String violations) {
        return new Bad(what, Call.post(COHORTS, body), status, code, violations);
    }

    private static Bad refusedChange(String what, String body, String tag, String violation) {
        return new Bad(what, Call.patch(CAMPUS, body).ifMatch(tag), 400, "invalid-request", "body " + violation);
    }

    private static byte[] big() {
        return GOOD.replace("never opened", "x".repeat(TWO_MEBIBYTES)).getBytes(StandardCharsets.UTF_8);
    }
}
