package fr.parchemin.candidate.duplicate;

import fr.parchemin.candidate.person.Candidate;
import fr.parchemin.candidate.person.Details;
import jakarta.enterprise.context.ApplicationScoped;

/** One person is one candidate: who is somebody else already is refused, who may be is looked at. */
@ApplicationScoped
public class DuplicateDetection {

    private final Lookalikes lookalikes;
    private final PossibleDuplicates possible;

    DuplicateDetection(Lookalikes lookalikes, PossibleDuplicates possible) {
        this.lookalikes = lookalikes;
        this.possible = possible;
    }

    /** How many known namesakes come before a new candidate. */
    public int namesakesBefore(Details details, String campus) {
        return lookalikes.namesakesBefore(null, details, campus);
    }

    /** The same before a candidate that is changed. */
    public int namesakesBefore(Candidate self, Details details) {
        return lookalikes.namesakesBefore(self, details, self.campus());
    }

    /** Once the candidate is written. */
    public void lookAt(Candidate written) {
        possible.weigh(written);
    }
}
