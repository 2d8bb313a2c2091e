package fr.parchemin.endtoend.wire;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parchemin.endtoend.OnePlatform;
import fr.parchemin.endtoend.World;
import fr.parchemin.endtoend.client.Answer;
import fr.parchemin.endtoend.client.Call;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A client that does not know whether its POST arrived. */
@ExtendWith(OnePlatform.class)
class RetryIT {

    private static final String COHORTS = "/v1/campuses/LILLE/cohorts";
    private static final int AT_ONCE = 8;

    private final World world;
    private final String name = World.newName();
    private final String key = UUID.randomUUID().toString();
    private final Call open = Call.post(COHORTS, World.newCohort(name)).with("Idempotency-Key", key);

    RetryIT(World world) {
        this.world = world;
    }

    @Test
    void the_same_post_twice_has_one_effect_and_one_answer() {
        Answer first = world.as("certifier", open);
        Answer second = world.as("certifier", open);

        assertThat(first.status()).as(first.toString()).isEqualTo(201);
        assertThat(first.header("Idempotency-Replayed")).isEmpty();
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(second.json()).isEqualTo(first.json());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.etag()).isEqualTo(first.etag());
        assertThat(cohortsOfThatName()).isEqualTo(1);
    }

    @Test
    void the_same_post_many_times_at_once_has_one_effect() {
        List<CompletableFuture<Answer>> sent = IntStream.range(0, AT_ONCE)
                .mapToObj(ignored -> CompletableFuture.supplyAsync(() -> world.as("certifier", open)))
                .toList();
        List<Answer> answers = sent.stream().map(CompletableFuture::join).toList();

        assertThat(answers)
                .allMatch(answer -> answer.status() == 201
                        || (answer.status() == 409 && answer.text("code").equals("still-running")));
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 201
                        && answer.header("Idempotency-Replayed").isEmpty())
                .hasSize(1);
        assertThat(cohortsOfThatName()).isEqualTo(1);
    }

    @Test
    void another_body_under_the_same_key_is_refused() {
        world.as("certifier", open);

        Answer other = world.as(
                "certifier", Call.post(COHORTS, World.newCohort(name + " B")).with("Idempotency-Key", key));

        assertThat(other.status()).isEqualTo(422);
        assertThat(other.text("code")).isEqualTo("idempotency-key-reused");
        assertThat(cohortsOfThatName()).isEqualTo(1);
    }

    @Test
    void another_client_may_use_the_same_key_for_itself() {
        world.as("certifier", open);

        Answer others = world.as(
                "lyon-admin",
                Call.post("/v1/campuses/LYON/cohorts", World.newCohort(World.newName()))
                        .with("Idempotency-Key", key));

        assertThat(others.status()).isEqualTo(201);
        assertThat(others.header("Idempotency-Replayed")).isEmpty();
    }

    @Test
    void a_refused_post_is_not_remembered() {
        Call tooEarly = Call.post(COHORTS, World.newCohort(name).replace("2020-10-05", "2030-10-05"))
                .with("Idempotency-Key", key);

        assertThat(world.as("certifier", tooEarly).status()).isEqualTo(422);
        assertThat(world.as("certifier", open).status()).isEqualTo(201);
    }

    @Test
    void of_two_changes_of_one_version_one_wins() {
        Answer cohort = world.as("certifier", open);
        List<CompletableFuture<Answer>> sent = IntStream.range(0, AT_ONCE)
                .mapToObj(number -> CompletableFuture.supplyAsync(() -> world.as(
                        "certifier",
                        Call.patch(cohort.header("Location"), "{\"name\":\"" + name + " " + number + "\"}")
                                .ifMatch(cohort.etag()))))
                .toList();
        List<Integer> statuses = sent.stream()
                .map(CompletableFuture::join)
                .map(Answer::status)
                .sorted()
                .toList();

        assertThat(statuses).startsWith(200).allMatch(status -> status == 200 || status == 412);
        assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
    }

    private long cohortsOfThatName() {
        return world.platform().database("campus").count("select count(*) from cohort where name like '" + name + "%'");
    }
}
