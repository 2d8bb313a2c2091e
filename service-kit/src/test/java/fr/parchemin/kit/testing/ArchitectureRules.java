package fr.parchemin.kit.testing;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import fr.parchemin.kit.call.OneTransaction;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** The rules of the house, for every service alike. */
final class ArchitectureRules {

    private static final int MOST_COLLABORATORS = 7;

    private ArchitectureRules() {}

    /** A service's own classes, without its tests. */
    static JavaClasses classesIn(String root) {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(root);
    }

    static List<ArchRule> all(String root) {
        return List.of(
                featuresMeetInOneDirection(root),
                domainKnowsNoEdge(),
                everyOperationNamesItsCallers(),
                everyResourceIsOneTransaction(),
                onlyTheKitSends(),
                nobodyReadsTheClockUninjected(),
                whatFollowsIsCalled(),
                nobodyNeedsTooMany());
    }

    static ArchRule featuresMeetInOneDirection(String root) {
        return slices().matching(root + ".(*)..")
                .should()
                .beFreeOfCycles()
                .because("a feature that its own foundation depends on cannot be understood, or moved, alone");
    }

    static ArchRule domainKnowsNoEdge() {
        return noClasses()
                .that(are(notAnEdge()))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "jakarta.ws.rs..", "org.eclipse.microprofile.reactive..", "org.apache.kafka.."))
                .because("rules must be readable and testable without HTTP and messaging");
    }

    static ArchRule everyOperationNamesItsCallers() {
        return methods()
                .that(are(operations()))
                .should()
                .beAnnotatedWith(RolesAllowed.class)
                .orShould()
                .beAnnotatedWith(PermitAll.class)
                .because("who may call is decided where the operation stands, never by default");
    }

    static ArchRule everyResourceIsOneTransaction() {
        return classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .beAnnotatedWith(OneTransaction.class)
                .because("only the kit's transaction carries the caller's scope into the database");
    }

    static ArchRule onlyTheKitSends() {
        return noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.apache.kafka.clients.producer.."))
                .orShould()
                .dependOnClassesThat(nameMatching(".*\\.reactive\\.messaging\\..*(Emitter|Outgoing|Outgoings)"))
                .because("an event that does not pass the outbox can be lost, or told of what was rolled back");
    }

    static ArchRule nobodyReadsTheClockUninjected() {
        return noClasses()
                .that(are(notTheClocksProducer()))
                .should()
                .callMethodWhere(are(nowWithoutAClock().or(theMachinesClock())))
                .because("a rule that depends on today must be testable on any day");
    }

    static ArchRule whatFollowsIsCalled() {
        return noClasses()
                .should()
                .dependOnClassesThat(are(equivalentTo(Event.class)))
                .because("what follows from a change is read where the change is made, not in who observes it");
    }

    static ArchRule nobodyNeedsTooMany() {
        return constructors()
                .that(are(ofBeans()))
                .should(haveAtMostCollaborators(MOST_COLLABORATORS))
                .because("a class that needs more does several things");
    }

    private static DescribedPredicate<JavaConstructor> ofBeans() {
        return DescribedPredicate.describe(
                "of beans and resources",
                constructor -> Stream.of(ApplicationScoped.class, RequestScoped.class, Singleton.class, Path.class)
                        .anyMatch(constructor.getOwner()::isAnnotatedWith));
    }

    private static ArchCondition<JavaConstructor> haveAtMostCollaborators(int most) {
        return new ArchCondition<>("have at most " + most + " collaborators") {
            @Override
            public void check(JavaConstructor constructor, ConditionEvents events) {
                var count = constructor.getRawParameterTypes().size();
                var sentence = "%s has %d collaborators"
                        .formatted(constructor.getOwner().getName(), count);
                events.add(new SimpleConditionEvent(constructor, count <= most, sentence));
            }
        };
    }

    private static DescribedPredicate<JavaClass> notAnEdge() {
        return DescribedPredicate.describe(
                "neither resources nor listeners",
                one -> !one.isAnnotatedWith(Path.class)
                        && one.getMethods().stream()
                                .noneMatch(method ->
                                        method.isAnnotatedWith("org.eclipse.microprofile.reactive.messaging.Incoming"))
                        && !one.getEnclosingClass()
                                .filter(outer -> outer.isAnnotatedWith(Path.class))
                                .isPresent());
    }

    private static DescribedPredicate<JavaMethod> operations() {
        return DescribedPredicate.describe(
                "HTTP operations",
                method -> method.getAnnotations().stream()
                        .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class)));
    }

    private static DescribedPredicate<JavaClass> notTheClocksProducer() {
        return DescribedPredicate.describe(
                "not where the clock is produced",
                one -> one.getMethods().stream()
                        .noneMatch(method -> method.isAnnotatedWith(Produces.class)
                                && method.getRawReturnType().isEquivalentTo(Clock.class)));
    }

    private static DescribedPredicate<JavaCall<?>> theMachinesClock() {
        return target(nameMatching("system|systemUTC|systemDefaultZone|tickMillis|tickSeconds|tickMinutes"))
                .and(target(owner(resideInAnyPackage("java.time"))))
                .or(target(name("currentTimeMillis")).and(target(owner(equivalentTo(System.class)))))
                .forSubtype();
    }

    private static DescribedPredicate<JavaCall<?>> nowWithoutAClock() {
        return target(name("now"))
                .and(target(owner(resideInAnyPackage("java.time"))))
                .and(DescribedPredicate.describe(
                        "without a clock",
                        call -> call.getTarget().getRawParameterTypes().stream()
                                .noneMatch(parameter -> parameter.isEquivalentTo(Clock.class))))
                .forSubtype();
    }
}
