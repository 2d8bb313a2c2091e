package fr.parchemin.assessment.record;

import fr.parchemin.assessment.catalogue.AssessableBloc;
import fr.parchemin.assessment.record.BlocTold.Change;
import fr.parchemin.assessment.record.BlocTold.ToldSitting;
import fr.parchemin.kit.event.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells every enrolment of the person of a change, once each. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class TellBloc {

    private final Outbox outbox;

    TellBloc(Outbox outbox) {
        this.outbox = outbox;
    }

    public void resulted(BlocRecord record, AssessableBloc bloc, Sitting sitting) {
        everyone(Change.ASSESSMENT_RESULTED, record, bloc, sitting.enrolmentId(), sitting);
    }

    public void revoked(BlocRecord record, AssessableBloc bloc, Sitting sitting) {
        everyone(Change.RESULT_REVOKED, record, bloc, sitting.enrolmentId(), sitting);
    }

    void exempted(BlocRecord record, AssessableBloc bloc, UUID concerned) {
        everyone(Change.EXEMPTION_GRANTED, record, bloc, concerned, null);
    }

    void granted(BlocRecord record, AssessableBloc bloc, UUID concerned) {
        everyone(Change.BLOC_GRANTED, record, bloc, concerned, null);
    }

    void grantRevoked(BlocRecord record, AssessableBloc bloc, UUID concerned) {
        everyone(Change.GRANT_REVOKED, record, bloc, concerned, null);
    }

    void exemptionRevoked(BlocRecord record, AssessableBloc bloc, UUID concerned) {
        everyone(Change.EXEMPTION_REVOKED, record, bloc, concerned, null);
    }

    void sittingGranted(BlocRecord record, AssessableBloc bloc, UUID concerned) {
        everyone(Change.EXTRA_SITTING_GRANTED, record, bloc, concerned, null);
    }

    void carriedOver(BlocRecord record, AssessableBloc bloc, UUID newcomer) {
        one(
                Change.BLOC_CARRIED_OVER,
                record,
                bloc,
                newcomer,
                Cause.CARRIED_OVER,
                record.tellingSitting(bloc.code()).orElse(null));
    }

    private void everyone(
            Change change, BlocRecord record, AssessableBloc bloc, UUID concerned, @Nullable Sitting about) {
        record.enrolments()
                .forEach(enrolment ->
                        one(change, record, bloc, enrolment, Cause.of(enrolment.equals(concerned)), about));
    }

    private void one(
            Change change,
            BlocRecord record,
            AssessableBloc bloc,
            UUID enrolment,
            Cause cause,
            @Nullable Sitting about) {
        outbox.append(new BlocTold(
                change,
                enrolment,
                record.candidateId(),
                record.certification(),
                bloc.code(),
                cause,
                record.standing(bloc, LocalDate.ofInstant(record.recordedAt(), ZoneOffset.UTC)),
                about == null ? null : ToldSitting.of(about),
                record.recordedAt()));
    }
}
