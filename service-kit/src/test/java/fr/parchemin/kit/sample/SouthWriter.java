package fr.parchemin.kit.sample;

import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.ClaimType;
import io.quarkus.test.security.oidc.OidcSecurity;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

@TestSecurity(user = "south-writer", roles = "writer")
@OidcSecurity(
        claims = {
            @Claim(key = "sub", value = "south-writer"),
            @Claim(key = "places", value = "[\"SOUTH\"]", type = ClaimType.JSON_ARRAY)
        })
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface SouthWriter {}
