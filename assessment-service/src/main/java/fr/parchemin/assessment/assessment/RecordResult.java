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

/** Records the result of a sitting, once. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class RecordResult {

    private final Assessments assessments;
    private final BlocRecords records;
    private final Enrolments enrolments;
    private final AssessableBlocs blocs;
    private final ResultRecorders recorders;
    private final TellBloc tell;
    private final Clock clock;

    RecordResult(
            Assessments assessments,
            BlocRecords records,
            Enrolments enrolments,
            AssessableBlocs blocs,
            ResultRecorders recorders,
            TellBloc tell,
            Clock clock) {
        this.assessments = assessments;
        this.records = records;
        this.enrolments = enrolments;
        this.blocs = blocs;
        this.recorders = recorders;
        this.tell = tell;
        this.clock = clock;
    }

    Assessment record(UUID id, Result result) {
        var enrolment = enrolments.at(assessments.enrolmentOf(id));
        var record = records.locked(enrolment);
        var assessment = assessments.at(id);
        var sitting = assessment.sitting();
        recorders.refuseOthers(sitting, enrolment);
        var bloc = blocs.of(enrolment.certification(), sitting.bloc());
        result.refuseUnlessOf(bloc);
        record.conclude(sitting, result.verdict(), clock);
        assessment.keep(result, clock);
        assessments.flush();
        tell.resulted(record, bloc, sitting);
        return assessment;
    }
}
