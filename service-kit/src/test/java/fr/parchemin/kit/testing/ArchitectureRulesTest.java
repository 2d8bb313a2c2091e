package fr.parchemin.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule catches its violation. */
class ArchitectureRulesTest {

    private static final String KIT = "fr.parchemin.kit";
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

    @ParameterizedTest
    @ValueSource(strings = {"OwnSender.emitter", "OwnSender.mutinyEmitter", "OwnSender.outgoing()"})
    void anotherWayToSendIsCaught(String culprit) {
        caught(ArchitectureRules.onlyTheKitSends(), culprit);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LocalDate.now()",
                "Clock.systemUTC()",
                "Clock.systemDefaultZone()",
                "Clock.system(",
                "System.currentTimeMillis()"
            })
    void theMachinesClockIsCaught(String culprit) {
        caught(ArchitectureRules.nobodyReadsTheClockUninjected(), culprit);
    }

    @Test
    void anEventBetweenOurOwnClassesIsCaught() {
        caught(ArchitectureRules.whatFollowsIsCalled(), "Crowded");
    }

    @Test
    void aBeanWithTooManyCollaboratorsIsCaught() {
        caught(ArchitectureRules.nobodyNeedsTooMany(), "Crowded has 8 collaborators");
    }

    static Stream<Named<ArchRule>> kitRules() {
        return Stream.of(
                        ArchitectureRules.featuresMeetInOneDirection(KIT),
                        ArchitectureRules.nobodyReadsTheClockUninjected(),
                        ArchitectureRules.whatFollowsIsCalled(),
                        ArchitectureRules.nobodyNeedsTooMany())
                .map(rule -> Named.of(rule.getDescription(), rule));
    }

    @ParameterizedTest
    @MethodSource("kitRules")
    void theKitItselfKeepsIt(ArchRule rule) {
        rule.check(ArchitectureRules.classesIn(KIT));
    }

    private void caught(ArchRule rule, String culprit) {
        var result = rule.evaluate(violations);
        assertThat(result.hasViolation()).as(rule.getDescription()).isTrue();
        assertThat(result.getFailureReport().toString()).contains(culprit).contains("because");
    }
}
