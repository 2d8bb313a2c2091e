package fr.parchemin.kit.sample.request;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parchemin.kit.sample.NorthWriter;
import fr.parchemin.kit.sample.SampleService;
import fr.parchemin.kit.testing.BodyFields;
import fr.parchemin.kit.testing.BodyFields.Kind;
import fr.parchemin.kit.testing.BodyTable;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@SampleService
@NorthWriter
class EveryFieldIT {

    @Test
    void refusesWhatNoRecordCanHold() {
        // The sample's patches are described as any JSON.
        var fields = BodyFields.ofThisService().stream()
                .filter(field -> !field.method().equals("patch"))
                .toList();
        assertThat(fields).extracting(BodyFields.Field::kind).contains(Kind.values());
        assertThat(fields).extracting(BodyFields.Field::name).contains("lines[0].word", "born.year");
        assertThat(BodyTable.faults(fields, List.of("seal"))).isEmpty();
    }

    @Test
    void aFieldThatLetsOneThroughIsFound() {
        var seal = BodyFields.ofThisService().stream()
                .filter(field -> field.name().equals("seal"))
                .toList();
        assertThat(BodyTable.faults(seal, List.of())).isNotEmpty();
    }
}
