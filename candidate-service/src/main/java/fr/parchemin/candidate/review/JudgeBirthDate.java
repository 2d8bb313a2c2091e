package fr.parchemin.candidate.review;

import fr.parchemin.candidate.certification.Certification;
import fr.parchemin.candidate.certification.Certifications;
import fr.parchemin.candidate.enrolment.Enrolment;
import fr.parchemin.candidate.experience.Experience;
import fr.parchemin.candidate.person.Born;
import fr.parchemin.kit.call.WorkerTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Refuses a birth date at which what the person has done, at whatever campus, was done too young. */
@ApplicationScoped
public class JudgeBirthDate {

    private static final String FIELD = "civilStatus.birthDate";

    private final EntityManager entities;
    private final Certifications certifications;
    private final WorkerTransaction everywhere;

    JudgeBirthDate(EntityManager entities, Certifications certifications, WorkerTransaction everywhere) {
        this.entities = entities;
        this.certifications = certifications;
        this.everywhere = everywhere;
    }

    /** The candidate is locked, as by whoever enters one of these days: what is committed is all there is. */
    public void judge(UUID candidate, Born born) {
        var enrolled = new ArrayList<Aged>();
        var worked = new ArrayList<Aged>();
        everywhere.run(() -> {
            enrolled.addAll(enrolmentsOf(candidate));
            worked.addAll(experiencesOf(candidate));
        });
        enrolled.forEach(one -> born.mustBeAged(one.years, FIELD, one.on));
        worked.forEach(one -> born.mustBeAged(one.years, FIELD, one.on));
    }

    private List<Aged> enrolmentsOf(UUID candidate) {
        return entities.createQuery(
                        "from Enrolment where candidateId = :candidate order by enrolledOn", Enrolment.class)
                .setParameter("candidate", candidate)
                .getResultStream()
                .map(Enrolment::state)
                .map(state -> new Aged(
                        state.enrolledOn(),
                        certifications
                                .find(state.certification())
                                .map(Certification::youngest)
                                .orElse(0)))
                .toList();
    }

    private List<Aged> experiencesOf(UUID candidate) {
        return entities.createQuery(
                        "select x.startsOn from Experience x join Enrolment e on e.id = x.enrolmentId"
                                + " where e.candidateId = :candidate order by x.startsOn",
                        LocalDate.class)
                .setParameter("candidate", candidate)
                .getResultStream()
                .map(startsOn -> new Aged(startsOn, Experience.YOUNGEST))
                .toList();
    }

    private record Aged(LocalDate on, int years) {}
}
