package fr.parchemin.campus.certification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fr.parchemin.campus.CampusServiceTest;
import fr.parchemin.campus.Catalogue;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CampusServiceTest
class CertificationEventsIT {

    private static final String CHANGED = "fr.parchemin.assessment.certification-changed.v1";

    @Inject
    Catalogue catalogue;

    @Inject
    @DataSource("worker")
    AgroalDataSource database;

    @Test
    void readsThePublishersSampleAndIgnoresRepeatsAndLateComers() throws IOException, SQLException {
        catalogue.tell(1000);
        var title = title();
        assertThat(title).isEqualTo("Responsable en ingénierie des logiciels");
        catalogue.tell(CHANGED, 1000, "{\"code\": \"RNCP14506\", \"title\": \"a repeat\"}".getBytes(UTF_8));
        catalogue.tell(CHANGED, 999, "{\"code\": \"RNCP14506\", \"title\": \"a week late\"}".getBytes(UTF_8));
        assertThat(title()).isEqualTo(title);
        catalogue.tell(CHANGED, 1001, "{\"code\": \"RNCP14506\", \"title\": \"news\"}".getBytes(UTF_8));
        assertThat(title()).isEqualTo("news");
    }

    private String title() throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select title from certification where code = 'RNCP14506'");
                var rows = query.executeQuery()) {
            return rows.next() ? rows.getString(1) : "";
        }
    }
}
