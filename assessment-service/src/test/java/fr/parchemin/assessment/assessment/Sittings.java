package fr.parchemin.assessment.assessment;

import fr.parchemin.assessment.Scene;
import fr.parchemin.assessment.Scene.Person;
import fr.parchemin.assessment.catalogue.AssessableBlocs;
import fr.parchemin.assessment.enrolment.Enrolment;
import fr.parchemin.assessment.record.BlocRecords;
import fr.parchemin.assessment.record.NewSitting;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Sittings that await their result, for tests of callers who may not record one. */
@ApplicationScoped
public class Sittings {

    private final EntityManager entities;
    private final AssessableBlocs blocs;
    private final BlocRecords records;
    private final Assessments assessments;
    private final Clock clock;

    Sittings(EntityManager entities, AssessableBlocs blocs, BlocRecords records, Assessments assessments, Clock clock) {
        this.entities = entities;
        this.blocs = blocs;
        this.records = records;
        this.assessments = assessments;
        this.clock = clock;
    }

    @ActivateRequestContext
    public String held(Person person, String campus, UUID... assessors) {
        return QuarkusTransaction.requiringNew().call(() -> {
            entities.createNativeQuery("select set_config('parchemin.scope', '*', true)")
                    .getSingleResult();
            var enrolment = entities.find(Enrolment.class, person.enrolment());
            var bloc = blocs.of(enrolment.certification(), Scene.BLOC);
            var sitting = records.locked(enrolment)
                    .hold(
                            bloc,
                            new NewSitting(
                                    enrolment.id(),
                                    bloc.code(),
                                    LocalDate.parse("2021-05-20"),
                                    campus,
                                    List.of(assessors)),
                            clock.instant());
            records.flush();
            assessments.persist(new Assessment(sitting, bloc.parts(), clock.instant()));
            return "/v1/assessments/" + sitting.id();
        });
    }
}
