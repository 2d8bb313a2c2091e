package fr.parchemin.assessment.subscription;

import fr.parchemin.assessment.campus.CampusCalendar;
import fr.parchemin.assessment.catalogue.AssessableBlocs;
import fr.parchemin.assessment.enrolment.Enrolments;
import fr.parchemin.assessment.record.BlocRecords;
import fr.parchemin.assessment.record.BlocsGranted;
import fr.parchemin.assessment.record.TellBloc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/** Enters the blocs that a jury grants into the person's record, and takes back those that it no longer grants. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class TakeGrants {

    private final BlocRecords records;
    private final Enrolments enrolments;
    private final AssessableBlocs blocs;
    private final CampusCalendar calendar;
    private final TellBloc tell;

    TakeGrants(
            BlocRecords records, Enrolments enrolments, AssessableBlocs blocs, CampusCalendar calendar, TellBloc tell) {
        this.records = records;
        this.enrolments = enrolments;
        this.blocs = blocs;
        this.calendar = calendar;
        this.tell = tell;
    }

    void take(BlocsGranted granted) {
        if (granted.blocs().isEmpty() && !records.hasGrants(granted.sessionId(), granted.enrolmentId())) {
            return;
        }
        var record = records.lockedOrNew(granted.candidateId(), granted.certification());
        var today = today(granted.enrolmentId());
        blocs.of(granted.certification()).forEach(bloc -> {
            if (granted.blocs().contains(bloc.code())) {
                if (record.grant(bloc.code(), granted, calendar.now())) {
                    tell.granted(record, bloc, granted.enrolmentId(), today);
                }
            } else if (record.takeBackGrant(bloc.code(), granted, calendar.now())) {
                // The one before has to be gone: a bloc has one live validation.
                records.flush();
                record.letGrantStand(bloc.code());
                tell.grantRevoked(record, bloc, granted.enrolmentId(), today);
            }
        });
    }

    /** By UTC while the enrolment is not known. */
    private LocalDate today(UUID enrolment) {
        return enrolments
                .campusOf(enrolment)
                .map(calendar::today)
                .orElseGet(() -> LocalDate.ofInstant(calendar.now(), ZoneOffset.UTC));
    }
}
