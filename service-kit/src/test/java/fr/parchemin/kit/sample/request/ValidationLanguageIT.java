package fr.parchemin.kit.sample.request;

import static org.assertj.core.api.Assertions.assertThat;

import fr.parchemin.kit.sample.SampleService;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.hibernate.validator.spi.messageinterpolation.LocaleResolver;
import org.junit.jupiter.api.Test;

/** The framework's own would be asked first or last, as it happens: it answers fr-CA in English. */
@QuarkusTest
@SampleService
class ValidationLanguageIT {

    @Inject
    Instance<LocaleResolver> resolvers;

    @Test
    void isNobodyElsesToChoose() {
        assertThat(resolvers.stream().map(Object::getClass).map(Class::getSimpleName))
                .singleElement()
                .asString()
                .startsWith("ValidationLanguage");
    }
}
