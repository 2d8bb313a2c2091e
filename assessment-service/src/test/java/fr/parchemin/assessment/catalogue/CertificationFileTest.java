package fr.parchemin.assessment.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificationFileTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            /code                       | "RNCP14"         | code "RNCP14" does not match RNCP[0-9]{3,5}
            /code                       | null             | code: must not be null
            /revision                   | -1               | revision is -1, at least 0 is asked
            /revision                   | absent           | revision
            /title                      | " "              | title is blank
            /title                      | absent           | title
            /title                      | 12               | title:
            /colour                     | "blue"           | colour: is unknown, allowed are [accessRoutes, activities,
            /level/european             | 9                | level: european is not a level from 1 to 8
            /level                      | {}               | level: level states neither nomenclature
            /level/european             | 6.5              | level.european:
            /level/european             | "6"              | level.european:
            /nsf/code                   | "32"             | nsf: code "32" does not match
            /rome/0/code                | "1805M"          | rome[0]: code "1805M" does not match [A-Z][0-9]{4}
            /rome                       | []               | rome is empty
            /jobs/2                     | null             | jobs[2]: must not be null
            /jobs/2                     | ""               | jobs is blank
            /activities/4/rank          | 6                | the ranks of activities are [1, 2, 3, 4, 6], together they must be [1, 2, 3, 4, 5]
            /titles/0/year              | 1999             | titles[0]: year 1999 is not the year of its decree
            /registrationPeriods        | []               | registrationPeriods is empty
            /registrationPeriods/1/from | "2017-04-15"     | registrationPeriods[1]: from 2017-04-15 is after to 2017-04-14
            /registrationPeriods/1/from | "2017-02-30"     | registrationPeriods[1].from:
            /registrationPeriods/1/from | null             | registrationPeriods[1].from: must not be null
            /registrationPeriods/0/decree/publishedOn | "2007-02-22" | registrationPeriods[0].decree: publishedOn 2007-02-22 is before date 2007-02-23
            /awardDeadline              | "2022-07-18"     | awardDeadline 2022-07-18 is before the end of the registration
            /predecessor/code           | "5263"           | predecessor: code "5263" does not match
            /accessRoutes/5/code        | "STUDENT"        | access route STUDENT stands twice
            /accessRoutes/5/code        | "FREE"           | accessRoutes[5].code:
            /accessRoutes/5/code        | 5                | accessRoutes[5].code:
            /accessRoutes/5             | absent           | accessRoutes says nothing of [VAE]
            /accessRoutes/5/open        | null             | accessRoutes[5].open:
            /blocs/2/code               | "BC03"           | blocs[2]: code "BC03" does not match RNCP[0-9]{3,5}BC[0-9]{2}
            /blocs/2/number             | 2                | blocs[2]: bloc RNCP14506BC03 does not carry its number 2
            /blocs/2/activityRank       | 1                | the activity ranks of blocs are [2, 3, 1, 5, 1], together they must be [1, 2, 3, 4, 5]
            /blocs/2/skills             | []               | blocs[2]: skills is empty
            /blocs/2/skills/1/code      | "RNCP14506BC03-1" | blocs[2]: skill RNCP14506BC03-1 stands twice
            /blocs/2/skills/1/code      | "RNCP14506BC02-1" | blocs[2]: skill RNCP14506BC02-1 is not of bloc RNCP14506BC03
            /blocs/2/skills/1/label     | ""               | blocs[2].skills[1]: label is blank
            /blocs/2/skills/1/weight    | 3                | blocs[2].skills[1].weight: is unknown, allowed are [code, label]
            /blocs/2/parts              | []               | blocs[2]: parts is empty
            /activities/4               | absent           | there are 5 blocs for 4 activities
            /blocs/3                    | absent           | the numbers of blocs are [1, 2, 3, 5], together they must be [1, 2, 3, 4]
            /requirements/blocs/0       | "RNCP14506BC06"  | names a bloc that is not in blocs
            /requirements/experience/months | 0            | requirements.experience: months is 0, at least 1 is asked
            /panelRule/seats/2/seat     | "EMPLOYERS_1"    | panelRule: seat EMPLOYERS_1 stands twice
            /panelRule/seats/0          | absent           | panelRule: seats must hold exactly one PRESIDENT
            /panelRule/permanentMembers/employers | 3      | panelRule: permanentMembers counts other employers or employees
            /panelRule/permanentMembers/women | 1          | panelRule: the women and men of permanentMembers do not fill
            /settings/minimumAssessors  | 0                | settings: minimumAssessors is 0, at least 1 is asked
            /settings/minimumAssessors  | null             | settings.minimumAssessors:
            /settings/sources/quorum    | absent           | settings: sources names [conveningNoticeDays, lateEntryDays, minimumAge, minimumAssessors,
            /settings/vae/sources/silenceAdmits/applicableFrom | absent | settings.vae.sources.silenceAdmits: a source in the law states
            """)
    void a_broken_file_is_refused_with_the_place_and_the_reason(String where, String becomes, String told) {
        String message = refusalOf(broken(where, becomes));

        assertTrue(message.startsWith("RNCP14506.json: "), message);
        assertTrue(message.contains(told), message);
    }

    @Test
    void a_bloc_of_another_certification_is_refused() {
        String file = official().toString().replace("RNCP14506BC05", "RNCP14507BC05");

        assertEquals("RNCP14506.json: bloc RNCP14507BC05 is not of RNCP14506", refusalOf(file));
    }

    @Test
    void a_field_that_stands_twice_is_refused() {
        assertTrue(
                refusalOf("{\"code\": \"RNCP14506\",\n\"code\": \"RNCP14506\"}").contains("Duplicate field 'code'"));
    }

    @Test
    void a_file_that_is_no_json_names_the_line() {
        assertTrue(refusalOf("{\n\"code\": RNCP14506}").startsWith("RNCP14506.json: line 2 is not JSON: "));
    }

    @Test
    void a_file_cut_short_is_refused() {
        String file = official().toString();

        assertTrue(refusalOf(file.substring(0, file.length() / 2)).startsWith("RNCP14506.json: "));
    }

    @Test
    void what_follows_the_certification_is_refused() {
        assertTrue(refusalOf(official() + "{}").startsWith("RNCP14506.json: "));
    }

    @Test
    void an_empty_file_is_refused() {
        assertTrue(refusalOf("").startsWith("RNCP14506.json: "));
        assertEquals("RNCP14506.json: states no certification", refusalOf("null"));
    }

    @Test
    void a_file_named_after_another_certification_is_refused() {
        UnreadableCertification refusal = assertThrows(
                UnreadableCertification.class,
                () -> CertificationFile.read("RNCP5263.json", PublishedCertification.content()));

        assertEquals("RNCP5263.json: code: the file is not named after RNCP14506", refusal.getMessage());
    }

    private static String refusalOf(String file) {
        InputStream content = new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
        return String.valueOf(assertThrows(
                        UnreadableCertification.class,
                        () -> CertificationFile.read(PublishedCertification.FILE, content))
                .getMessage());
    }

    private static String broken(String where, String becomes) {
        JsonNode file = official();
        JsonPointer pointer = JsonPointer.compile(where);
        JsonNode parent = file.at(pointer.head());
        if (parent instanceof ArrayNode list) {
            int index = pointer.last().getMatchingIndex();
            if (becomes.equals("absent")) {
                list.remove(index);
            } else {
                list.set(index, json(becomes));
            }
        } else if (becomes.equals("absent")) {
            ((ObjectNode) parent).remove(pointer.last().getMatchingProperty());
        } else {
            ((ObjectNode) parent).set(pointer.last().getMatchingProperty(), json(becomes));
        }
        return file.toString();
    }

    private static JsonNode official() {
        try (InputStream content = PublishedCertification.content()) {
            return JSON.readTree(content);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
