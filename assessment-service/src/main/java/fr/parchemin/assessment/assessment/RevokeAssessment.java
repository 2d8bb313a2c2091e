package fr.parchemin.assessment.assessment;

import fr.parchemin.assessment.catalogue.AssessableBlocs;
import fr.parchemin.assessment.enrolment.Enrolments;
import fr.parchemin.assessment.record.BlocRecords;
import fr.parchemin.assessment.record.TellBloc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.UUID;

/** Takes a sitting back, with its result where it has one; both stay readable. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class RevokeAssessment {

    private final Assessments assessments;
    private final BlocRecords records;
    private final Enrolments enrolments;
    private final AssessableBlocs blocs;
    private final TellBloc tell;
    private final Clock clock;

    RevokeAssessment(
            Assessments assessments,
            BlocRecords records,
            Enrolments enrolments,
            AssessableBlocs blocs,
            TellBloc tell,
            Clock clock) {
        this.assessments = assessments;
        this.records = records;
        this.enrolments = enrolments;
        this.blocs = blocs;
        this.tell = tell;
        this.clock = clock;
    }

    Assessment revoke(UUID id, String reason) {
        var enrolment = enrolments.at(assessments.enrolmentOf(id));
        var record = records.locked(enrolment);
        var assessment = assessments.at(id);
        var resulted = record.revoke(assessment.sitting(), clock);
        assessment.revoke(reason, clock);
        assessments.flush();
        if (resulted) {
            var bloc = blocs.of(enrolment.certification(), assessment.sitting().bloc());
            record.letGrantStand(bloc.code());
            tell.revoked(record, bloc, assessment.sitting());
        }
        return assessment;
    }
}
