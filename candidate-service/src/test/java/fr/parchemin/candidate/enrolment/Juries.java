package fr.parchemin.candidate.enrolment;

import fr.parchemin.candidate.Told;
import fr.parchemin.kit.testing.Sample;
import java.util.UUID;

/** What a jury tells of one enrolment, from its roster to its award's end. */
public final class Juries {

    private static final Sample OUTCOME = Sample.read(
            "../jury-service/contracts/outcome-awarded.v1.sample.json",
            "parchemin.jury",
            "fr.parchemin.jury.outcome-awarded.v1");

    private final Told told;
    private final String enrolment;

    public Juries(Told told, String enrolment) {
        this.told = told;
        this.enrolment = enrolment;
    }

    /** A session of that year; the later the year, the later the rostering. */
    public Session in(int year) {
        return new Session(UUID.randomUUID(), year);
    }

    public final class Session {

        private final UUID id;
        private final int year;

        private Session(UUID id, int year) {
            this.id = id;
            this.year = year;
        }

        public void rosters(long place) {
            tell("rostered", true, "null", place);
        }

        public void unrosters(long place) {
            tell("unrostered", false, "null", place);
        }

        public void decides(String outcome, long place) {
            tell("outcome-awarded", true, outcome(outcome, outcome.equals("PARTIAL"), "null"), place);
        }

        /** The last bloc of a part that was certified is taken back. */
        public void takesThePartBack(long place) {
            tell("award-revoked", true, outcome("PARTIAL", false, "null"), place);
        }

        public void awards(long place) {
            tell("outcome-awarded", true, valid(), place);
        }

        public void disputes(long place) {
            tell("award-disputed", true, valid(), place);
        }

        public void settles(long place) {
            tell("award-dispute-settled", true, valid(), place);
        }

        public void revokes(long place) {
            tell("award-revoked", true, outcome("FULL", true, """
                    {"number": "RNCP14506-%1$d-00001", "issuedOn": "%1$d-06-24", "status": "REVOKED",
                     "revokedOn": "%1$d-09-01"}
                    """.formatted(year)), place);
        }

        /** Exactly what the publisher has committed, but for whom it is about. */
        public void tellsItsGoldenSample(long place) {
            told.receive(OUTCOME.with("enrolmentId", "\"" + enrolment + "\""), enrolment + "/" + id, place);
        }

        private String valid() {
            return outcome("FULL", true, """
                    {"number": "RNCP14506-%1$d-00001", "issuedOn": "%1$d-06-24", "status": "VALID", "revokedOn": null}
                    """.formatted(year));
        }

        private String outcome(String outcome, boolean confirmsABloc, String certificate) {
            return """
                    {"outcome": "%1$s", "decidedOn": "%2$d-06-24", "closedOn": "%2$d-06-24", "defencePassed": %3$b,
                     "blocs": %5$s, "grantedBlocs": [], "certificate": %4$s, "disputed": false}
                    """.formatted(
                    outcome, year, outcome.equals("FULL"), certificate, confirmsABloc ? "[\"RNCP14506BC01\"]" : "[]");
        }

        private void tell(String type, boolean rostered, String outcome, long place) {
            told.receive(
                    OUTCOME.with("enrolmentId", "\"" + enrolment + "\"")
                            .with("sessionId", "\"" + id + "\"")
                            .with("heldOn", "\"" + year + "-06-24\"")
                            .with("rostered", String.valueOf(rostered))
                            .with("rosteredAt", "\"" + year + "-05-02T08:30:00Z\"")
                            .with("outcome", outcome)
                            .with("recordedAt", "\"" + year + "-06-24T16:30:00Z\"")
                            .ofType("fr.parchemin.jury." + type + ".v1"),
                    enrolment + "/" + id,
                    place);
        }
    }
}
