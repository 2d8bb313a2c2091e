package fr.parchemin.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** Each rule catches its violation. */
class ArchitectureRulesTest {

    private static final String VIOLATIONS = "fr.parchemin.kit.testing.violation";

    private final JavaClasses violations = new ClassFileImporter().importPackages(VIOLATIONS);

    @Test
    void aCycleOfFeaturesIsCaught() {
        caught(ArchitectureRules.featuresMeetInOneDirection(VIOLATIONS), "Slice first");
    }

    @Test
    void aRuleThatKnowsHttpIsCaught() {
        caught(ArchitectureRules.domainKnowsNoEdge(), "NotFoundException");
    }

    @Test
    void anOperationWithoutCallersIsCaught() {
        caught(ArchitectureRules.everyOperationNamesItsCallers(), "OpenResource.anybody()");
    }

    @Test
    void aResourceWithoutTransactionIsCaught() {
        caught(ArchitectureRules.everyResourceIsOneTransaction(), "OpenResource");
    }

    @Test
    void aProducerOutsideTheKitIsCaught() {
        caught(ArchitectureRules.onlyTheKitSends(), "RuleWithEdge.producer");
    }

    @Test
    void theMachinesClockIsCaught() {
        caught(ArchitectureRules.nobodyReadsTheClockUninjected(), "LocalDate.now()");
    }

    private void caught(ArchRule rule, String culprit) {
        var result = rule.evaluate(violations);
        assertThat(result.hasViolation()).as(rule.getDescription()).isTrue();
        assertThat(result.getFailureReport().toString()).contains(culprit).contains("because");
    }
}
