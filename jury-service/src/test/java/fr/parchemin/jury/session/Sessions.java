package fr.parchemin.jury.session;

import fr.parchemin.jury.Told;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sessions of RNCP14506 on 2022-06-24, as the certifier has left them before a test begins. */
@ApplicationScoped
public class Sessions {

    private final Told told;
    private final AgroalDataSource app;

    Sessions(Told told, @DataSource("app") AgroalDataSource app) {
        this.told = told;
        this.app = app;
    }

    public UUID planned() {
        told.openCampus("PARIS-CAMBRONNE");
        told.theCertification();
        var id = UUID.randomUUID();
        asNation(
                "insert into jury_session (id, certification, campus, held_on, start_time, status, recorded_at, version)"
                        + " values ('" + id
                        + "', 'RNCP14506', 'PARIS-CAMBRONNE', '2022-06-24', '09:00', 'PLANNED', now(), 0)");
        return id;
    }

    public void become(UUID session, String status) {
        asNation("update jury_session set status = '" + status + "' where id = '" + session + "'");
    }

    public void seat(UUID session, String seat, UUID member) {
        asNation("insert into seat (session_id, seat, member_id) values ('" + session + "', '" + seat + "', '" + member
                + "')");
    }

    public void rostered(UUID session, UUID enrolment, UUID candidate) {
        asNation("insert into roster_line (session_id, enrolment_id, candidate_id, certification, campus, purpose,"
                + " unfinished, recorded_at) values ('" + session + "', '" + enrolment + "', '" + candidate
                + "', 'RNCP14506', 'LYON', 'FULL_AWARD', true, now())");
    }

    public UUID professional(@Nullable String userId) {
        return professional(userId, "Ateliers du Rhône", null);
    }

    /** Whoever logged in as that user before is somebody else now. */
    public UUID professional(@Nullable String userId, String organisation, @Nullable String siret) {
        var id = UUID.randomUUID();
        if (userId != null) {
            told.asWorker().execute("update professional set user_id = null where user_id = '" + userId + "'");
        }
        told.asWorker().execute("""
                insert into professional (id, family_name, given_name, search_name, gender, organisation_name,
                    organisation_siret, qualities, user_id, known_candidate_ids, recorded_at, version)
                values ('%s', 'Lefèvre', 'Anne', 'ANNE LEFEVRE', 'F', '%s', %s, '{PRESIDENT,EMPLOYERS}', %s, '{}',
                    now(), 0)""".formatted(id, organisation, quoted(siret), quoted(userId)));
        return id;
    }

    public void qualify(UUID professional, String quality) {
        told.asWorker()
                .execute("update professional set qualities = '{" + quality + "}' where id = '" + professional + "'");
    }

    public void knows(UUID professional, UUID candidate) {
        told.asWorker()
                .execute("update professional set known_candidate_ids = '{" + candidate + "}' where id = '"
                        + professional + "'");
    }

    private void asNation(String sql) {
        try (var connection = app.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(
                    "select set_config('parchemin.scope', '*', true), set_config('parchemin.roles', 'certifier', true)");
            statement.execute(sql);
            connection.commit();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String quoted(@Nullable String text) {
        return text == null ? "null" : "'" + text + "'";
    }
}
