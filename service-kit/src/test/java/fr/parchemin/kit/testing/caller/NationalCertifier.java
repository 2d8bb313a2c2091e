package fr.parchemin.kit.testing.caller;

import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.ClaimType;
import io.quarkus.test.security.oidc.OidcSecurity;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

@TestSecurity(user = "certifier", roles = "certifier")
@OidcSecurity(
        claims = {
            @Claim(key = "sub", value = "certifier"),
            @Claim(key = "campuses", value = "[\"*\"]", type = ClaimType.JSON_ARRAY)
        })
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface NationalCertifier {}
