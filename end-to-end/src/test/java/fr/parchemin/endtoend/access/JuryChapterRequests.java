package fr.parchemin.endtoend.access;

import fr.parchemin.endtoend.JuryStage;
import fr.parchemin.endtoend.client.Call;
import fr.parchemin.endtoend.jury.JuryRequests;
import java.util.Map;
import java.util.function.Function;

/** How each operation of a jury session that hears a candidate of Lyon is called so that it succeeds for whoever may. */
final class JuryChapterRequests {

    static final Map<String, Function<JuryStage, Call>> ALL = Map.ofEntries(
            Map.entry("listJurySessions", jury -> Call.get("/v1/jury-sessions")),
            Map.entry("planSession", jury -> JuryRequests.plan(JuryStage.HELD_ON)),
            Map.entry("getJurySession", jury -> Call.get(JuryRequests.of(jury.convened()))),
            Map.entry("seatPanel", JuryStage::seat),
            Map.entry("putOnRoster", JuryStage::propose),
            Map.entry("listRoster", jury -> Call.get(JuryRequests.of(jury.convened()) + "/roster")),
            Map.entry(
                    "getRosterLine",
                    jury -> Call.get(JuryRequests.of(jury.convened()) + "/roster/"
                            + jury.stage().enrolment())),
            Map.entry("takeOffRoster", JuryStage::takeOff),
            Map.entry("conveneSession", jury -> JuryRequests.convene(jury.rostered(), "2022-05-20")),
            Map.entry("replaceMember", JuryStage::replace),
            Map.entry("cancelSession", jury -> JuryRequests.cancel(jury.convened(), "The building is closed")),
            Map.entry("listRecusals", jury -> Call.get(JuryRequests.of(jury.convened()) + "/recusals")),
            Map.entry("declareRecusal", JuryStage::recuse),
            Map.entry("openSession", JuryStage::open),
            Map.entry("correctAttendance", JuryStage::correctAttendance),
            Map.entry("waiveSignatures", JuryStage::waive),
            Map.entry("annulSession", jury -> JuryRequests.annul(jury.opened(), "The building burnt down")),
            Map.entry("recordDecision", JuryStage::decide),
            Map.entry("listDecisions", jury -> Call.get(JuryRequests.of(jury.decided()) + "/decisions")),
            Map.entry(
                    "getDecision",
                    jury -> JuryRequests.decision(jury.decided(), jury.stage().enrolment())),
            Map.entry("signSession", jury -> JuryRequests.sign(jury.decided())),
            Map.entry("closeSession", jury -> JuryRequests.close(jury.signed(), JuryStage.HELD_ON)),
            Map.entry("getMinutes", jury -> Call.get(JuryRequests.of(jury.closed()) + "/minutes")),
            Map.entry("listCertificates", jury -> Call.get("/v1/certificates")),
            Map.entry("getCertificate", jury -> Call.get("/v1/certificates/" + jury.certificate())),
            Map.entry(
                    "certifyBloc",
                    jury -> Call.post("/v1/certificates", """
                            {"enrolmentId":"%s","bloc":"%s"}""".formatted(
                                    jury.awarded(), jury.stage().bloc()))),
            Map.entry(
                    "revokeCertificate",
                    jury -> JuryRequests.revokeCertificate(jury.certificate(), "2022-07-01", "Issued in error")),
            Map.entry("verifyCertificate", jury -> Call.get("/v1/verifications/" + jury.verificationCode())),
            Map.entry("getAwardDispute", jury -> Call.get("/v1/award-disputes/" + jury.dispute())),
            Map.entry("checkMinutes", jury -> Call.get("/v1/minutes-checks")),
            Map.entry("compareMinutes", JuryStage::compare),
            Map.entry("listAwardDisputes", jury -> Call.get("/v1/award-disputes")),
            Map.entry(
                    "dismissAwardDispute",
                    jury -> Call.post(
                            "/v1/award-disputes/" + jury.dispute() + "/dismissal",
                            "{\"reason\":\"The result was entered again\"}")));

    private JuryChapterRequests() {}
}
