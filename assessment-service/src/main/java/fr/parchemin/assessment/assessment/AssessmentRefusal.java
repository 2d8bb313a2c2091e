package fr.parchemin.assessment.assessment;

import fr.parchemin.assessment.record.Verdict;
import fr.parchemin.kit.problem.Refusal;
import java.util.List;
import java.util.UUID;

/** Every "no" an assessment can say; those of sittings and of the bloc are the bloc record's. */
sealed interface AssessmentRefusal extends Refusal {

    record UnknownAssessment(UUID assessment) implements AssessmentRefusal {
        @Override
        public String code() {
            return "unknown-assessment";
        }

        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }
    }

    record TooFewAssessors(int given, int minimum) implements AssessmentRefusal {
        @Override
        public String code() {
            return "too-few-assessors";
        }

        @Override
        public Kind kind() {
            return Kind.RULE_BROKEN;
        }
    }

    record AssessorTwice(UUID assessor) implements AssessmentRefusal {
        @Override
        public String code() {
            return "assessor-twice";
        }

        @Override
        public Kind kind() {
            return Kind.RULE_BROKEN;
        }
    }

    record AssessorIsTutor(UUID assessor) implements AssessmentRefusal {
        @Override
        public String code() {
            return "assessor-is-tutor";
        }

        @Override
        public Kind kind() {
            return Kind.RULE_BROKEN;
        }
    }

    /** An assessor records the results of the sittings that name them, and no others. */
    record AssessorNotNamed(UUID assessment) implements AssessmentRefusal {
        @Override
        public String code() {
            return "assessor-not-named";
        }

        @Override
        public Kind kind() {
            return Kind.FORBIDDEN;
        }
    }

    record NotTheBlocsSkills(String bloc, List<String> missing, List<String> unknown, List<String> twice)
            implements AssessmentRefusal {
        @Override
        public String code() {
            return "not-the-blocs-skills";
        }

        @Override
        public Kind kind() {
            return Kind.RULE_BROKEN;
        }
    }

    record SkillsOfNoSitting(Verdict verdict) implements AssessmentRefusal {
        @Override
        public String code() {
            return "skills-of-no-sitting";
        }

        @Override
        public Kind kind() {
            return Kind.RULE_BROKEN;
        }
    }

    record SkillsNotAcquired(List<String> skills) implements AssessmentRefusal {
        @Override
        public String code() {
            return "skills-not-acquired";
        }

        @Override
        public Kind kind() {
            return Kind.RULE_BROKEN;
        }
    }

    record EverySkillAcquired(String bloc) implements AssessmentRefusal {
        @Override
        public String code() {
            return "every-skill-acquired";
        }

        @Override
        public Kind kind() {
            return Kind.RULE_BROKEN;
        }
    }
}
