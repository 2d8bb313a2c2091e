package fr.parchemin.jury;

import fr.parchemin.kit.testing.RealParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The service on a real PostgreSQL and a real Kafka. */
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "service", value = "jury"))
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface JuryServiceTest {}
