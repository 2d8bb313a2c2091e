package fr.parchemin.assessment.enrolment;

import fr.parchemin.kit.call.Caller;
import fr.parchemin.web.problem.CommonRefusal.NotYetKnown;
import fr.parchemin.web.problem.Refused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/** The enrolments known here. */
@ApplicationScoped
public class Enrolments {

    private final EntityManager entities;
    private final Caller caller;

    Enrolments(EntityManager entities, Caller caller) {
        this.entities = entities;
        this.caller = caller;
    }

    /** One that an address names. */
    public Enrolment at(UUID id) {
        return find(id).orElseThrow(() -> new Refused(new EnrolmentRefusal.UnknownEnrolment(id)));
    }

    /** One that a body names, to record something under it. */
    public Enrolment toWrite(UUID id) {
        var enrolment = find(id).orElseThrow(() -> new Refused(new NotYetKnown(id)));
        refuseUnreached(enrolment.campus());
        return enrolment;
    }

    public void refuseUnreached(String campus) {
        if (!caller.reaches(campus)) {
            throw new Refused(new EnrolmentRefusal.CampusOutOfScope(campus));
        }
    }

    /** Empty while it is not known. */
    public Optional<String> campusOf(UUID id) {
        return find(id).map(Enrolment::campus);
    }

    private Optional<Enrolment> find(UUID id) {
        return Optional.ofNullable(entities.find(Enrolment.class, id));
    }

    public void put(Enrolment enrolment) {
        entities.merge(enrolment);
    }

    public void deleteAll() {
        entities.createQuery("delete from Enrolment").executeUpdate();
    }
}
