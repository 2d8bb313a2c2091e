package fr.parchemin.kit.testing.violation;

import jakarta.ws.rs.NotFoundException;
import java.time.LocalDate;
import org.apache.kafka.clients.producer.Producer;
import org.jspecify.annotations.Nullable;

/** A rule that answers HTTP, sends by itself and asks the machine what day it is. */
class RuleWithEdge {

    @Nullable Producer<String, String> producer;

    @SuppressWarnings("JavaTimeDefaultTimeZone") // it is what the rule must catch
    LocalDate today() {
        if (producer == null) {
            throw new NotFoundException();
        }
        return LocalDate.now();
    }
}
