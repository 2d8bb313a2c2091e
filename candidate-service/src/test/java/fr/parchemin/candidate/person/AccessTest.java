package fr.parchemin.candidate.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class AccessTest {

    private final Access access = new Access(UUID.randomUUID(), "NANTES");

    @Test
    void theOriginReadsAndWritesUntilAnEnrolmentIsLive() {
        assertThat(access.readers()).containsExactly("NANTES");
        assertThat(access.writers()).containsExactly("NANTES");

        access.enrolled("LYON");
        assertThat(access.readers()).containsExactly("NANTES", "LYON");
        assertThat(access.writers()).containsExactly("LYON");
    }

    @Test
    void twoLiveEnrolmentsAtOneCampusEndOneByOne() {
        access.enrolled("LYON");
        access.enrolled("LYON");

        access.noLongerLive("LYON");
        assertThat(access.writers()).containsExactly("LYON");
        access.noLongerLive("LYON");
        assertThat(access.writers()).containsExactly("NANTES");
        assertThat(access.readers()).containsExactly("NANTES", "LYON");
    }

    @Test
    void whoeverWasGrantedAccessReadsOnly() {
        access.grant("LYON");

        assertThat(access.isReadableBy("LYON"::equals)).isTrue();
        assertThat(access.isWritableBy("LYON"::equals)).isFalse();
        assertThat(access.isReadableBy("LE-MANS"::equals)).isFalse();
    }
}
