package fr.parchemin.kit.input;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.hibernate.validator.ValidatorFactoryCustomizer;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.hibernate.validator.BaseHibernateValidatorConfiguration;
import org.hibernate.validator.spi.nodenameprovider.JavaBeanProperty;
import org.hibernate.validator.spi.nodenameprovider.Property;
import org.hibernate.validator.spi.nodenameprovider.PropertyNodeNameProvider;

/** Violations name a field as the client sent it. */
@ApplicationScoped
class SentNames implements ValidatorFactoryCustomizer, PropertyNodeNameProvider {

    @Override
    public void customize(BaseHibernateValidatorConfiguration<?> configuration) {
        configuration.propertyNodeNameProvider(new SentNames());
    }

    @Override
    public String getName(Property property) {
        var name = property.getName();
        if (!(property instanceof JavaBeanProperty bean)
                || !bean.getDeclaringClass().isRecord()) {
            return name;
        }
        return Arrays.stream(bean.getDeclaringClass().getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .map(SentNames::sentName)
                .findFirst()
                .orElse(name);
    }

    private static String sentName(RecordComponent component) {
        var stated = component.getAccessor().getAnnotation(JsonProperty.class);
        return stated == null ? component.getName() : stated.value();
    }
}
