package fr.parchemin.candidate.person;

import fr.parchemin.web.problem.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every "no" a candidate can say. */
public sealed interface CandidateRefusal extends Refusal {

    record UnknownCandidate(UUID candidate) implements CandidateRefusal, Unknown {}

    record UnknownExternalId(String source, String id) implements CandidateRefusal, Unknown {}

    /** The caller's campuses read the candidate, but those where they are enrolled now write. */
    record CandidateReadOnly(UUID candidate, List<String> writers) implements CandidateRefusal, Forbidden {}

    /** Somebody of that name, first name and birth date is there, and nothing says that they are two. */
    record DuplicateCandidate(UUID candidate) implements CandidateRefusal, Conflict {}

    /** The same, where the caller may not know who. */
    record CandidateKnownElsewhere(Likeness by) implements CandidateRefusal, Conflict {}

    /** The key stands for somebody whom the caller may not know. */
    record ExternalIdKnownElsewhere(String source, String id) implements CandidateRefusal, Conflict {}

    record IneTaken(UUID candidate) implements CandidateRefusal, Conflict {}

    record ExternalIdTaken(UUID candidate) implements CandidateRefusal, Conflict {}

    /** A namesake that the caller names must be one that the caller sees. */
    record UnknownNamesakes(List<UUID> distinctFrom) implements CandidateRefusal, RuleBroken {}

    record OriginNotChangeable(UUID candidate, String origin) implements CandidateRefusal, Conflict {}

    /** Nothing is to be proved of a commune that stands in the list, nor of a town abroad. */
    record BirthPlaceKnown(UUID candidate, @Nullable String inseeCode) implements CandidateRefusal, Conflict {}

    /** The birth date as far as it is known; the field is what the caller sent, one of the two dates. */
    record BeforeBirth(String field, LocalDate date, String birthDate) implements CandidateRefusal, RuleBroken {}

    record TooYoung(String field, LocalDate date, String birthDate, int years)
            implements CandidateRefusal, RuleBroken {}

    record AccessAlreadyGiven(UUID candidate, String campus) implements CandidateRefusal, Conflict {}
}
