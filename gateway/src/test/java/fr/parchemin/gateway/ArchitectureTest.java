package fr.parchemin.gateway;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import fr.parchemin.gateway.violation.Violations;
import io.vertx.core.Vertx;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {
    private static final JavaClasses GATEWAY = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("fr.parchemin.gateway");
    private static final JavaClasses VIOLATIONS = new ClassFileImporter().importPackagesOf(Violations.class);

    private static final ArchRule ONE_WAY = slices().matching("fr.parchemin.gateway.(**)")
            .should()
            .beFreeOfCycles()
            .because("a package that can be read alone can be changed alone");

    private static final ArchRule ONE_CLOCK = noClasses()
            .that()
            .doNotHaveSimpleName("WallClock")
            .should()
            .callMethodWhere(JavaCall.Predicates.target(nameMatching("now|currentTimeMillis|system(UTC|DefaultZone)"))
                    .and(JavaCall.Predicates.target(
                            owner(resideInAPackage("java.time").or(name("java.lang.System"))))))
            .because("what depends on the time is tested with a time of its own");

    private static final ArchRule ONE_CLIENT = noClasses()
            .that()
            .doNotHaveSimpleName("Upstreams")
            .should()
            .callMethodWhere(JavaCall.Predicates.target(nameMatching("create(Http|Net|WebSocket)Client"))
                    .and(JavaCall.Predicates.target(owner(name(Vertx.class.getName())))))
            .because("every wait for another process is bounded in one place");

    private static final ArchRule NOBODY_WAITS = noClasses()
            .should()
            .callMethodWhere(
                    JavaCall.Predicates.target(nameMatching("sleep|join|get|await.*|wait"))
                            .and(
                                    JavaCall.Predicates.target(
                                            owner(
                                                    nameMatching(
                                                            "java\\.lang\\.(Thread|Object)|java\\.util\\.concurrent\\.(CompletableFuture|Future|CountDownLatch)|io\\.smallrye\\.mutiny\\.(Uni|groups\\.UniAwait)")))))
            .because("one blocked event loop stops half of all requests");

    private static final ArchRule ONE_WAY_TO_REFUSE = noClasses()
            .that()
            .resideOutsideOfPackage("..problem..")
            .should()
            .dependOnClassesThat()
            .haveNameMatching(
                    "io\\.netty\\.handler\\.codec\\.http\\.HttpResponseStatus|io\\.vertx\\.ext\\.web\\.handler\\.HttpException")
            .because("every refusal is a problem with a code, a page and two languages");

    @TestFactory
    Stream<DynamicTest> the_gateway_keeps_its_rules() {
        return rules().map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(GATEWAY)));
    }

    @TestFactory
    Stream<DynamicTest> each_rule_catches_its_violation() {
        return rules().map(rule -> DynamicTest.dynamicTest(
                rule.getDescription(),
                () -> assertThat(rule.evaluate(VIOLATIONS).hasViolation()).isTrue()));
    }

    private static Stream<ArchRule> rules() {
        return Stream.of(ONE_WAY, ONE_CLOCK, ONE_CLIENT, NOBODY_WAITS, ONE_WAY_TO_REFUSE);
    }
}
