package fr.parchemin.assessment.retake;

import fr.parchemin.web.problem.Refusal;
import java.time.LocalDate;

/** Why no sitting is left. */
public sealed interface RetakeRefusal extends Refusal {

    record SittingsExhausted(String bloc, int sittingsUsed) implements RetakeRefusal, RuleBroken {}

    record OutsideRetakeWindow(String bloc, LocalDate heldOn, LocalDate retakeUntil)
            implements RetakeRefusal, RuleBroken {}
}
