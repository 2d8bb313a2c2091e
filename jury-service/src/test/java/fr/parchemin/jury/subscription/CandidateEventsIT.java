package fr.parchemin.jury.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parchemin.jury.JuryServiceTest;
import fr.parchemin.jury.People;
import fr.parchemin.jury.Told;
import fr.parchemin.kit.testing.Operating;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@JuryServiceTest
class CandidateEventsIT {

    @Inject
    Told told;

    private final String candidate = UUID.randomUUID().toString();

    @Test
    void thePublishersSampleIsUnderstood() {
        receive("Lefèvre-D’Arcy", 1);

        assertThat(names("campuses, birth_name, usage_name, first_names, birth_year, birth_month, birth_day"))
                .containsExactly("{LYON,NANTES} Lefèvre-D’Arcy null {Zoé,Anne-Marie} 1999 4 23");
    }

    @Test
    void theSameEventTwiceAndAnOlderOneAWeekLateChangeNothing() {
        receive("Newer", 2);
        receive("Repeat", 2);
        receive("Older", 1);

        assertThat(names("birth_name")).containsExactly("Newer");
    }

    @Test
    void theNewestWinsWhateverARebuildReadsAgain() {
        receive("Newer", 2);
        told.asWorker().execute("delete from inbox where consumer = 'candidates'");
        receive("Older", 1);
        assertThat(names("birth_name")).containsExactly("Newer");

        told.asWorker().execute("update candidate_name set birth_name = 'spoiled' where id = '" + candidate + "'");
        receive("Newer", 2);
        assertThat(names("birth_name")).containsExactly("Newer");
    }

    @Test
    void aTypeNobodyHasHeardOfWaits() {
        told.receive(People.CANDIDATE.ofType("fr.parchemin.candidate.candidate-changed.v9"), candidate, 1);

        assertThat(told.asWorker()
                        .rows("select cause from parked_key where key_digest = " + Operating.digest(candidate)))
                .hasSize(1);
    }

    private void receive(String birthName, long place) {
        var civilStatus =
                People.CANDIDATE.data().withObject("/civilStatus").deepCopy().put("birthName", birthName);
        told.receive(
                People.CANDIDATE.with("id", "\"" + candidate + "\"").with("civilStatus", civilStatus.toString()),
                candidate,
                place);
    }

    private List<String> names(String columns) {
        return told.asWorker().rows("select " + columns + " from candidate_name where id = '" + candidate + "'");
    }
}
