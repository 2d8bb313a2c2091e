package fr.parchemin.jury;

import com.tngtech.archunit.lang.ArchRule;
import fr.parchemin.kit.testing.ArchitectureRules;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

    static List<ArchRule> rules() {
        return ArchitectureRules.all("jury");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theHouseRulesHold(ArchRule rule) {
        rule.check(ArchitectureRules.classesOf("jury"));
    }
}
