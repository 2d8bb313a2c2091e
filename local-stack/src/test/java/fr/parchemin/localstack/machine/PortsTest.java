package fr.parchemin.localstack.machine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PortsTest {

    /** The lowest port that any of our systems lends to a client: Linux's; macOS begins at 49,152. */
    private static final int LENT_TO_CLIENTS = 32_768;

    @Test
    void a_free_port_is_none_that_a_client_may_be_lent_before_the_server_is_up() {
        List<Integer> ports = Stream.generate(Ports::free).limit(500).toList();
        assertThat(ports).allSatisfy(port -> assertThat(port).isBetween(1_024, LENT_TO_CLIENTS - 1));
    }

    @Test
    void a_port_is_given_once() {
        assertThat(Stream.generate(Ports::free).limit(500)).doesNotHaveDuplicates();
    }

    @Test
    void a_port_that_somebody_holds_is_refused_with_its_number() throws Exception {
        try (ServerSocket holder = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Ports.requireFree(holder.getLocalPort(), "Kafka"))
                    .hasMessageContaining("Port " + holder.getLocalPort() + ", which Kafka needs, is taken by pid ");
        }
    }
}
