package fr.parchemin.candidate.lifecycle;

import static fr.parchemin.candidate.enrolment.Enrolling.aCandidateOf;
import static fr.parchemin.candidate.enrolment.Enrolling.body;
import static fr.parchemin.candidate.enrolment.Enrolling.open;
import static org.hamcrest.Matchers.is;

import fr.parchemin.candidate.CandidateServiceTest;
import fr.parchemin.candidate.Told;
import fr.parchemin.candidate.enrolment.Juries;
import fr.parchemin.kit.testing.caller.LyonAdmin;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@CandidateServiceTest
@LyonAdmin
class AlreadyCertifiedElsewhereIT {

    @Inject
    Told told;

    @Test
    void aCertificateOfAnotherCampusCountsAsWell() {
        told.nothing();
        told.theCertification();
        told.openCampus("LYON");
        told.openCampus("NANTES");
        var candidate = aCandidateOf(told, "LYON");
        var elsewhere = UUID.randomUUID().toString();
        told.asWorker().execute("""
                insert into enrolment (id, candidate_id, certification, campus, campuses, access_route, enrolled_on,
                    target_kind, target_blocs, status, last_step_on, admitted_by_silence, requirements_version,
                    requirements_status, recorded_at, version, progress, conclusion, weighed_by, silence_admits)
                values ('%s', '%s', 'RNCP14506', 'NANTES', '{NANTES}', 'STUDENT', '2020-10-05', 'FULL', '{}',
                    'ENROLLED', '2020-10-05', false, 0, 'ENROLLED', now(), 0, 'ENROLLED', 'OPEN', 0, false)
                """.formatted(elsewhere, candidate));
        new Juries(told, elsewhere).in(2022).awards(1);

        open(body(candidate, "LYON", "STUDENT", "2020-11-02"))
                .statusCode(409)
                .body("code", is("already-certified"))
                .body("certificate", is("RNCP14506-2022-00001"));
    }
}
