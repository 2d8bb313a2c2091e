package fr.parchemin.assessment.record;

import fr.parchemin.assessment.catalogue.AssessableBloc;
import fr.parchemin.assessment.record.BlocTold.Change;
import fr.parchemin.assessment.record.BlocTold.ToldSitting;
import fr.parchemin.kit.event.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells every enrolment of the person of a change, once each, as of the day at the campus where it came about. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class TellBloc {

    private final Outbox outbox;

    TellBloc(Outbox outbox) {
        this.outbox = outbox;
    }

    public void resulted(BlocRecord record, AssessableBloc bloc, Sitting sitting, LocalDate today) {
        everyone(Change.ASSESSMENT_RESULTED, record, bloc, sitting.enrolmentId(), sitting, today);
    }

    public void revoked(BlocRecord record, AssessableBloc bloc, Sitting sitting, LocalDate today) {
        everyone(Change.RESULT_REVOKED, record, bloc, sitting.enrolmentId(), sitting, today);
    }

    public void exempted(BlocRecord record, AssessableBloc bloc, UUID concerned, LocalDate today) {
        everyone(Change.EXEMPTION_GRANTED, record, bloc, concerned, null, today);
    }

    public void granted(BlocRecord record, AssessableBloc bloc, UUID concerned, LocalDate today) {
        everyone(Change.BLOC_GRANTED, record, bloc, concerned, null, today);
    }

    public void grantRevoked(BlocRecord record, AssessableBloc bloc, UUID concerned, LocalDate today) {
        everyone(Change.GRANT_REVOKED, record, bloc, concerned, null, today);
    }

    public void exemptionRevoked(BlocRecord record, AssessableBloc bloc, UUID concerned, LocalDate today) {
        everyone(Change.EXEMPTION_REVOKED, record, bloc, concerned, null, today);
    }

    void sittingGranted(BlocRecord record, AssessableBloc bloc, UUID concerned, LocalDate today) {
        everyone(Change.EXTRA_SITTING_GRANTED, record, bloc, concerned, null, today);
    }

    public void carriedOver(BlocRecord record, AssessableBloc bloc, UUID newcomer, LocalDate today) {
        one(
                Change.BLOC_CARRIED_OVER,
                record,
                bloc,
                newcomer,
                Cause.of(record.isHeldBy(newcomer, bloc.code())),
                record.tellingSitting(bloc.code()).orElse(null),
                today);
    }

    private void everyone(
            Change change,
            BlocRecord record,
            AssessableBloc bloc,
            UUID concerned,
            @Nullable Sitting about,
            LocalDate today) {
        record.enrolments()
                .forEach(enrolment ->
                        one(change, record, bloc, enrolment, Cause.of(enrolment.equals(concerned)), about, today));
    }

    private void one(
            Change change,
            BlocRecord record,
            AssessableBloc bloc,
            UUID enrolment,
            Cause cause,
            @Nullable Sitting about,
            LocalDate today) {
        outbox.append(new BlocTold(
                change,
                enrolment,
                record.candidateId(),
                record.certification(),
                bloc.code(),
                cause,
                record.standing(bloc, today),
                about == null ? null : ToldSitting.of(about),
                record.recordedAt()));
    }
}
