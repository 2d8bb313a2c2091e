package fr.parchemin.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The OpenAPI description that a service serves is the one in its contracts folder. */
public abstract class CommittedDescription {

    @Test
    void theCommittedDescriptionIsTheServedOne() {
        var snapshot = OpenApiSnapshot.compare();
        assertThat(snapshot.served()).isEqualTo(snapshot.committed());
    }
}
