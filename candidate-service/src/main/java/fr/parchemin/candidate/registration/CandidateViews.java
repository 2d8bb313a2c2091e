package fr.parchemin.candidate.registration;

import fr.parchemin.candidate.duplicate.PossibleDuplicates;
import fr.parchemin.candidate.person.Candidate;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The candidates as the present caller sees them, with whom else they may be. */
@ApplicationScoped
class CandidateViews {

    private final PossibleDuplicates duplicates;

    CandidateViews(PossibleDuplicates duplicates) {
        this.duplicates = duplicates;
    }

    CandidateView of(Candidate candidate) {
        return of(List.of(candidate)).getFirst();
    }

    List<CandidateView> of(List<Candidate> candidates) {
        var alike = duplicates.of(candidates.stream().map(Candidate::id).toList());
        return candidates.stream()
                .map(one -> CandidateView.of(one, alike.get(one.id())))
                .toList();
    }
}
