package fr.parchemin.assessment.assessment;

import fr.parchemin.assessment.retake.Verdict;
import fr.parchemin.web.problem.Refusal;
import java.util.List;
import java.util.UUID;

/** Every "no" an assessment can say; those of sittings and of the bloc are the bloc record's. */
sealed interface AssessmentRefusal extends Refusal {

    record UnknownAssessment(UUID assessment) implements AssessmentRefusal, Unknown {}

    record TooFewAssessors(int given, int minimum) implements AssessmentRefusal, RuleBroken {}

    record AssessorTwice(UUID assessor) implements AssessmentRefusal, RuleBroken {}

    record AssessorIsTutor(UUID assessor) implements AssessmentRefusal, RuleBroken {}

    /** An assessor records the results of the sittings that name them, and no others. */
    record AssessorNotNamed(UUID assessment) implements AssessmentRefusal, Forbidden {}

    record NotTheBlocsSkills(String bloc, List<String> missing, List<String> unknown, List<String> twice)
            implements AssessmentRefusal, RuleBroken {}

    record SkillsOfNoSitting(Verdict verdict) implements AssessmentRefusal, RuleBroken {}

    record SkillsNotAcquired(List<String> skills) implements AssessmentRefusal, RuleBroken {}

    record EverySkillAcquired(String bloc) implements AssessmentRefusal, RuleBroken {}
}
