package fr.parchemin.candidate.person;

import fr.parchemin.kit.problem.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every "no" a candidate can say. */
sealed interface CandidateRefusal extends Refusal {

    record UnknownCandidate(UUID candidate) implements CandidateRefusal {
        @Override
        public String code() {
            return "unknown-candidate";
        }

        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }
    }

    record UnknownExternalId(String source, String id) implements CandidateRefusal {
        @Override
        public String code() {
            return "unknown-external-id";
        }

        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }
    }

    /** The caller's campuses read the candidate, but those where they are enrolled now write. */
    record ReadOnly(UUID candidate, List<String> writers) implements CandidateRefusal {
        @Override
        public String code() {
            return "candidate-read-only";
        }

        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }
    }

    /** Somebody of that name, first name and birth date is there, and nothing says that they are two. */
    record Duplicate(UUID candidate) implements CandidateRefusal {
        @Override
        public String code() {
            return "duplicate-candidate";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The same, where the caller may not know who. */
    record KnownElsewhere(Likeness by) implements CandidateRefusal {
        @Override
        public String code() {
            return "candidate-known-elsewhere";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The key stands for somebody whom the caller may not know. */
    record ExternalIdKnownElsewhere(String source, String id) implements CandidateRefusal {
        @Override
        public String code() {
            return "external-id-known-elsewhere";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    record IneTaken(UUID candidate) implements CandidateRefusal {
        @Override
        public String code() {
            return "ine-taken";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    record ExternalIdTaken(UUID candidate) implements CandidateRefusal {
        @Override
        public String code() {
            return "external-id-taken";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** A namesake that the caller names must be one that the caller sees. */
    record UnknownNamesakes(List<UUID> distinctFrom) implements CandidateRefusal {
        @Override
        public String code() {
            return "unknown-namesakes";
        }

        @Override
        public Kind kind() {
            return Kind.RULE_BROKEN;
        }
    }

    /** The client asked to create and nothing else. */
    record AlreadyThere(UUID candidate) implements CandidateRefusal {
        @Override
        public String code() {
            return "already-there";
        }

        @Override
        public Kind kind() {
            return Kind.STALE;
        }
    }

    record OriginStays(UUID candidate, String origin) implements CandidateRefusal {
        @Override
        public String code() {
            return "origin-stays";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** Nothing is to be proved of a commune that stands in the list, nor of a town abroad. */
    record BirthPlaceKnown(UUID candidate, @Nullable String inseeCode) implements CandidateRefusal {
        @Override
        public String code() {
            return "birth-place-known";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /** The birth date as far as it is known; the field is what the caller sent, one of the two dates. */
    record BeforeBirth(String field, LocalDate date, String birthDate) implements CandidateRefusal {
        @Override
        public String code() {
            return "before-birth";
        }

        @Override
        public Kind kind() {
            return Kind.RULE_BROKEN;
        }
    }

    record TooYoung(String field, LocalDate date, String birthDate, int years) implements CandidateRefusal {
        @Override
        public String code() {
            return "too-young";
        }

        @Override
        public Kind kind() {
            return Kind.RULE_BROKEN;
        }
    }

    record AccessAlreadyGiven(UUID candidate, String campus) implements CandidateRefusal {
        @Override
        public String code() {
            return "access-already-given";
        }

        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }
}
