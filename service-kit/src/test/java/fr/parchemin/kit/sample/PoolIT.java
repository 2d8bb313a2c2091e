package fr.parchemin.kit.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/** No request waits until a connection is made for it. */
@QuarkusTest
@SampleService
class PoolIT {

    @Inject
    Database database;

    @Test
    void allConnectionsOfTheRequestsAreThereBeforeTheFirst() {
        assertThat(database.asApp("select count(*) from pg_stat_activity where usename = 'kit_app'"))
                .isEqualTo("8");
    }
}
