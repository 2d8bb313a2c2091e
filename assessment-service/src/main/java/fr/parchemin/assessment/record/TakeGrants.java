package fr.parchemin.assessment.record;

import fr.parchemin.assessment.catalogue.AssessableBlocs;
import fr.parchemin.assessment.jury.BlocsGranted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;

/** Enters the blocs that a jury grants into the person's record, and takes back those that it no longer grants. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class TakeGrants {

    private final BlocRecords records;
    private final AssessableBlocs blocs;
    private final TellBloc tell;
    private final Clock clock;

    TakeGrants(BlocRecords records, AssessableBlocs blocs, TellBloc tell, Clock clock) {
        this.records = records;
        this.blocs = blocs;
        this.tell = tell;
        this.clock = clock;
    }

    void take(@Observes BlocsGranted granted) {
        if (granted.blocs().isEmpty() && !records.hasGrants(granted.sessionId(), granted.enrolmentId())) {
            return;
        }
        var record = records.lockedOrNew(granted.candidateId(), granted.certification());
        blocs.of(granted.certification()).forEach(bloc -> {
            if (granted.blocs().contains(bloc.code())) {
                if (record.grant(bloc.code(), granted, clock)) {
                    tell.granted(record, bloc, granted.enrolmentId());
                }
            } else if (record.takeBackGrant(bloc.code(), granted, clock)) {
                // The one before has to be gone: a bloc has one live validation.
                records.flush();
                record.letGrantStand(bloc.code());
                tell.grantRevoked(record, bloc, granted.enrolmentId());
            }
        });
    }
}
