package fr.parchemin.candidate.duplicate;

import static fr.parchemin.candidate.person.Calls.change;
import static fr.parchemin.candidate.person.Calls.createCandidate;
import static fr.parchemin.candidate.person.Calls.read;
import static fr.parchemin.candidate.person.CandidateFixture.body;
import static fr.parchemin.candidate.person.CandidateFixture.bodyWith;
import static fr.parchemin.candidate.person.CandidateFixture.details;
import static fr.parchemin.candidate.person.CandidateFixture.newName;
import static fr.parchemin.candidate.person.CandidateFixture.with;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import fr.parchemin.candidate.AtOnce;
import fr.parchemin.candidate.CandidateServiceTest;
import fr.parchemin.candidate.Told;
import fr.parchemin.candidate.person.Calls;
import fr.parchemin.candidate.person.Present;
import fr.parchemin.kit.testing.caller.LyonAdmin;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@CandidateServiceTest
@LyonAdmin
class PossibleDuplicatesAsCampusAdminIT {

    private final String name = newName();

    @Inject
    Told told;

    @Inject
    Present present;

    @BeforeEach
    void twoCampuses() {
        told.openCampus("LYON");
        told.openCampus("NANTES");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /civilStatus/birthDate  | {"year": 1999}                         | PARTIAL_DATE
            /civilStatus/birthDate  | {"year": 1999, "month": 4}             | PARTIAL_DATE
            /civilStatus/birthDate  | {"year": 1999, "day": 23}              | PARTIAL_DATE
            /civilStatus/birthDate  | {"year": 1999, "month": 5}             | ''
            /civilStatus/birthDate  | {"year": 1999, "month": 4, "day": 24}  | ''
            /civilStatus/birthDate  | {"year": 1998}                         | ''
            /civilStatus/firstNames | ["Zoe", "Anne"]                        | ''
            /civilStatus/firstNames | ["Zoée"]                               | ONE_LETTER
            /civilStatus/firstNames | ["Zo"]                                 | ONE_LETTER
            /civilStatus/firstNames | ["Zao"]                                | ''
            """)
    void whoMayBeTheSamePersonIsShownOnBoth(String at, String value, String likeness) throws IOException {
        var first = createCandidate(body("LYON", name)).extract().path("id").toString();
        // The second one is told apart from the first by what is changed alone.
        var second = createCandidate(with(body("LYON", likeness.isEmpty() ? name + "xy" : name), at, value))
                .statusCode(201)
                .extract()
                .path("id")
                .toString();

        if (likeness.isEmpty()) {
            read(UUID.fromString(second)).body("warnings", empty());
        } else {
            read(UUID.fromString(second))
                    .body("warnings.code", contains("possible-duplicate"))
                    .body("warnings[0].facts.candidates", contains(first))
                    .body("warnings[0].facts.likeness", contains(likeness))
                    .body("warnings[0].facts.elsewhere", is(false));
            read(UUID.fromString(first)).body("warnings[0].facts.candidates", contains(second));
            given().get("/v1/candidates?name=" + name)
                    .then()
                    .body("items.warnings.flatten().code", contains("possible-duplicate", "possible-duplicate"));
        }
    }

    @Test
    void aUsageNameMayBeTheBirthNameOfAnother() {
        var married = newName();
        var first = createCandidate(body("LYON", name)).extract().path("id").toString();
        var second = createCandidate(body("LYON", married)
                        .replace("\"firstNames\"", "\"usageName\": \"" + name + "\", \"firstNames\""))
                .body("warnings[0].facts.likeness", contains("USAGE_NAME"))
                .body("warnings[0].facts.candidates", contains(first))
                .extract()
                .path("id")
                .toString();

        read(UUID.fromString(first)).body("warnings[0].facts.candidates", contains(second));
        change(Calls.CANDIDATES + "/" + second, "{\"civilStatus\": {\"usageName\": null}}")
                .body("warnings", empty());
        read(UUID.fromString(first)).body("warnings", empty());
    }

    @Test
    void whoIsKnownToBeAnotherIsNoLongerShown() {
        var first = createCandidate(body("LYON", name)).extract().path("id").toString();
        var second = createCandidate(body("LYON", name + "x")).extract().header("Location");
        change(second, "{\"distinctFrom\": [\"" + first + "\"]}").body("warnings", empty());

        read(UUID.fromString(first)).body("warnings", empty());
        createCandidate(bodyWith("LYON", name + "xy", "")).body("warnings[0].facts.candidates.size()", is(1));
    }

    @Test
    void beyondHerCampusesThereIsAFlagAndNoIdAndItIsKept() {
        var elsewhere = present.at("NANTES", details(name));

        createCandidate(body("LYON", name + "x"))
                .statusCode(201)
                .body("warnings.code", contains("possible-duplicate"))
                .body("warnings[0].facts.candidates", empty())
                .body("warnings[0].facts.elsewhere", is(true))
                .body("warnings[0].toString()", not(containsString(elsewhere.toString())));
        assertThat(told.asWorker()
                        .rows("select campus, action, detail, actor from candidate_history where candidate_id = '"
                                + elsewhere + "' and action = 'KNOWN_ELSEWHERE'"))
                .containsExactly("LYON KNOWN_ELSEWHERE ONE_LETTER lyon-admin");
    }

    @Test
    void whatWasKeptOnceIsNotKeptAgainByAnotherChange() {
        var elsewhere = present.at("NANTES", details(name));
        var location = createCandidate(body("LYON", name + "x")).extract().header("Location");
        change(location, "{\"contact\": {\"phone\": \"0612345678\"}}").statusCode(200);
        change(location, "{\"civilStatus\": {\"sex\": null}}").statusCode(200);

        assertThat(told.asWorker()
                        .first("select count(*) from candidate_history where candidate_id = '" + elsewhere
                                + "' and action = 'KNOWN_ELSEWHERE'"))
                .isEqualTo("1");
    }

    @Test
    void ofTwoAtOnceBothShowEachOther() throws Exception {
        var both = AtOnce.both(
                () -> createCandidate(body("LYON", name)).extract().path("id").toString(),
                () -> createCandidate(body("LYON", name + "x"))
                        .extract()
                        .path("id")
                        .toString());

        read(UUID.fromString(both.getFirst())).body("warnings[0].facts.candidates", contains(both.getLast()));
        read(UUID.fromString(both.getLast())).body("warnings[0].facts.candidates", contains(both.getFirst()));
    }
}
