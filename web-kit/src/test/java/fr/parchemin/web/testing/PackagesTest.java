package fr.parchemin.web.testing;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class PackagesTest {

    @Test
    void eachCanBeReadWithoutThoseThatNeedIt() {
        slices().matching("fr.parchemin.(**)")
                .should()
                .beFreeOfCycles()
                .because("a package that can be read alone can be changed alone")
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("fr.parchemin.web"));
    }
}
