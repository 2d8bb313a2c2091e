package fr.parchemin.campus.site;

import static fr.parchemin.campus.site.CampusFixture.at;
import static fr.parchemin.campus.site.CampusFixture.day;
import static fr.parchemin.campus.site.CampusFixture.lyon;
import static fr.parchemin.campus.site.CampusFixture.on;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fr.parchemin.kit.testing.Samples;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class CampusChangedTest {

    private final JsonMapper json = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    @Test
    void tellsExactlyTheGoldenSample() throws IOException {
        var campus = lyon();
        campus.close(day("2020-03-16"), on("2020-03-20"));
        campus.reopen(day("2020-06-22"), on("2020-06-22"));
        campus.change(
                new Details("CESI Lyon", campus.details().address(), new Siret("73282932000074"), new Uai("0756036D")),
                on("2021-01-01"));
        campus.close(day("2025-08-31"), at("2025-09-01T08:30:00Z"));
        assertThat(json.<JsonNode>valueToTree(CampusChanged.of(campus)))
                .isEqualTo(json.readTree(Samples.own("campus-changed.v1")));
    }
}
