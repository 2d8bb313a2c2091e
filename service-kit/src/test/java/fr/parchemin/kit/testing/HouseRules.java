package fr.parchemin.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import fr.parchemin.web.testing.RefusalTable;
import fr.parchemin.web.testing.RefusalTexts;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What holds for every service alike; each runs it from its root package. */
public abstract class HouseRules {

    private final String root = getClass().getPackageName();

    @TestFactory
    Stream<DynamicTest> itsStructure() {
        var classes = ArchitectureRules.classesIn(root);
        return ArchitectureRules.all(root).stream()
                .map(rule -> DynamicTest.dynamicTest(nameOf(rule), () -> rule.check(classes)));
    }

    @Test
    void everyRefusalIsExplainedInBothLanguages() {
        var refusals = RefusalTexts.in(root);

        assertThat(refusals).isNotEmpty();
        assertThat(new RefusalTexts("problems").flaws(refusals)).isEmpty();
    }

    /** {@code -Dsnapshot.update=true} writes the table anew. */
    @Test
    void theReadmeListsEveryRefusal() {
        var table = RefusalTable.of("problems");

        assertThat(table.committed()).isEqualTo(table.generated());
    }

    private static String nameOf(ArchRule rule) {
        return rule.getDescription();
    }
}
