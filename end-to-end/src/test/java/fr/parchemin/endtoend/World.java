package fr.parchemin.endtoend;

import fr.parchemin.endtoend.chapter.Person;
import fr.parchemin.endtoend.chapter.Requests;
import fr.parchemin.endtoend.client.Answer;
import fr.parchemin.endtoend.client.Api;
import fr.parchemin.endtoend.client.Call;
import fr.parchemin.endtoend.client.Tokens;
import fr.parchemin.endtoend.load.CampusDoor;
import fr.parchemin.endtoend.oracle.Reconciliation;
import fr.parchemin.endtoend.platform.Platform;
import java.time.Duration;
import java.util.UUID;

/** The platform under test and those who talk to it. */
public record World(Platform platform, Api gateway, Tokens tokens, TokenForge forge) implements AutoCloseable {

    /** A platform of its own; -Dplatform=HOME:OFFSET takes one that runs already instead. */
    public static World create() {
        String running = System.getProperty("platform", "");
        int colon = running.lastIndexOf(':');
        Platform platform = colon < 0
                ? Platform.throwAway()
                : Platform.running(
                        java.nio.file.Path.of(running.substring(0, colon)),
                        Integer.parseInt(running.substring(colon + 1)));
        Tokens tokens = new Tokens(platform);
        // Before the first token is checked: an unknown key would be looked up again only minutes later.
        TokenForge forge = TokenForge.knownTo(platform, tokens);
        World world = new World(platform, new Api(platform.gateway()), tokens, forge);
        world.settle();
        return world;
    }

    /** Everything told so far has been taken in everywhere. */
    public void settle() {
        var differences = new Reconciliation(platform).differencesAfter(Duration.ofSeconds(30));
        if (!differences.isEmpty()) {
            throw new AssertionError("the platform does not come to rest: " + differences);
        }
    }

    public Answer as(String user, Call call) {
        return gateway.send(call.as(tokens.of(user)));
    }

    public Answer asNobody(Call call) {
        return gateway.send(call);
    }

    /** A request for what a service shows the platform only. */
    public Call scraping(String path) {
        return Call.get(path).as(platform.secret("passwords/scraper"));
    }

    public Answer campus(String code) {
        return as("certifier", Call.get("/v1/campuses/" + code));
    }

    /** A name that no cohort has yet. */
    public static String newName() {
        return "Promotion " + UUID.randomUUID();
    }

    public static String newCohort(String name) {
        return """
                {"certification":"RNCP14506","name":"%s","startsOn":"2020-10-05","endsOn":"2022-07-08"}""".formatted(name);
    }

    public Answer openCohort(String campus) {
        return as("certifier", Call.post("/v1/campuses/" + campus + "/cohorts", newCohort(newName())));
    }

    /** Newly registered. */
    public Answer professional() {
        return as("certifier", Requests.registerProfessional("Lambert"));
    }

    /** Newly created there. */
    public Answer candidate(String campus) {
        return as("certifier", Requests.createCandidate(campus, Person.neverMet()));
    }

    /** Newly created there, born in a commune that no list knows. */
    public Answer candidateOfNoKnownPlace(String campus) {
        Answer known = candidate(campus);
        as("certifier", Call.patch(known.header("Location"), """
                        {"civilStatus":{"birthPlace":{"inseeCode":"69999"}}}""").ifMatch(known.etag()));
        return known;
    }

    /** Newly created there, and known to another system by this key. */
    public Answer candidate(String campus, String source, String id) {
        return as("certifier", Requests.putCandidate(source, id, campus, Person.neverMet()));
    }

    public void ensureOpen(String campus) {
        ensure(campus, false);
    }

    public void ensureClosed(String campus) {
        ensure(campus, true);
    }

    private void ensure(String campus, boolean closed) {
        CampusDoor door = CampusDoor.of(campus, gateway, tokens.of("certifier"));
        if (door.isClosed() != closed) {
            Answer answer = as("certifier", door.turn());
            if (answer.status() != 200) {
                throw new AssertionError(answer.toString());
            }
        }
    }

    public CampusDoor door(String campus) {
        return CampusDoor.of(campus, gateway, tokens.of("certifier"));
    }

    @Override
    public void close() {
        platform.close();
    }
}
