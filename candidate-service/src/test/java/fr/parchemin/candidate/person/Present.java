package fr.parchemin.candidate.person;

import static fr.parchemin.candidate.campus.CampusFixture.anOpenCampus;

import fr.parchemin.candidate.access.KnownCandidates;
import fr.parchemin.kit.call.WorkerTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;

/** Candidates who are there already, whoever the test calls as. */
@ApplicationScoped
public class Present {

    private final WorkerTransaction transaction;
    private final Candidates candidates;
    private final KnownCandidates known;
    private final Clock clock;

    Present(WorkerTransaction transaction, Candidates candidates, KnownCandidates known, Clock clock) {
        this.transaction = transaction;
        this.candidates = candidates;
        this.known = known;
        this.clock = clock;
    }

    public UUID at(String campus, Details details) {
        var candidate = new Candidate(anOpenCampus(campus), details, 0, clock);
        transaction.run(() -> candidates.persist(candidate));
        return candidate.id();
    }

    public void tell(Consumer<KnownCandidates> enrolment) {
        transaction.run(() -> enrolment.accept(known));
    }
}
