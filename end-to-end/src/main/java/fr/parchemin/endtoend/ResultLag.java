package fr.parchemin.endtoend;

import fr.parchemin.endtoend.chapter.FirstResults;
import fr.parchemin.endtoend.client.Tokens;
import fr.parchemin.endtoend.oracle.Reconciliation;
import fr.parchemin.endtoend.platform.CommittedRow;
import fr.parchemin.endtoend.platform.Percentiles;
import fr.parchemin.endtoend.platform.Platform;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** How long after a client has the answer to a result the requirements of the enrolment are changed. */
final class ResultLag {

    private static final int PEOPLE = 110;
    private static final int WARM_UP = 10;

    private ResultLag() {}

    static boolean measure() throws SQLException {
        try (Platform platform = Platform.throwAway()) {
            var unrest = new Reconciliation(platform).differencesAfter(Duration.ofMinutes(1));
            if (!unrest.isEmpty()) {
                System.out.println("void: " + unrest);
                return false;
            }
            System.out.println("a validated bloc: commit of the changed requirement less the client's answer");
            System.out.println("  candidate   " + Percentiles.ofMillis(lags(platform)));
            return true;
        }
    }

    private static List<Double> lags(Platform platform) throws SQLException {
        CommittedRow requirement = CommittedRow.of(
                platform.database("candidate"),
                "requirement",
                "enrolment_id = cast(? as uuid) and code = ? and met_on is not null");
        FirstResults results = FirstResults.on(platform, new Tokens(platform));
        List<Double> lags = new ArrayList<>();
        for (int person = 0; person < PEOPLE; person++) {
            String enrolment = results.enrolment();
            for (String bloc : results.blocs()) {
                double lag = requirement.lagAfter(results.validated(enrolment, bloc), enrolment, bloc);
                if (person >= WARM_UP) {
                    lags.add(lag);
                }
            }
        }
        return lags;
    }
}
