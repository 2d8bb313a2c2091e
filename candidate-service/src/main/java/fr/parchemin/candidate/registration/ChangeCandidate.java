package fr.parchemin.candidate.registration;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parchemin.candidate.person.Candidate;
import fr.parchemin.candidate.person.Candidates;
import fr.parchemin.kit.change.IfMatch;
import fr.parchemin.kit.change.MergePatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;

/** Changes what is sent of a candidate, on the version that was read. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
class ChangeCandidate {

    private final Candidates candidates;
    private final IfMatch ifMatch;
    private final MergePatch patches;
    private final WriteCandidate write;

    ChangeCandidate(Candidates candidates, IfMatch ifMatch, MergePatch patches, WriteCandidate write) {
        this.candidates = candidates;
        this.ifMatch = ifMatch;
        this.patches = patches;
        this.write = write;
    }

    Candidate change(UUID id, JsonNode patch) {
        var candidate = candidates.writable(id);
        ifMatch.requires(candidate.version());
        var before = candidate.details();
        return write.rewrite(candidate, before, patches.apply(patch, before));
    }
}
