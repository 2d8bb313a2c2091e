package fr.parchemin.jury.session;

import io.quarkus.test.security.TestSecurity;
import io.quarkus.test.security.oidc.Claim;
import io.quarkus.test.security.oidc.ClaimType;
import io.quarkus.test.security.oidc.OidcSecurity;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** By the token of {@link JurySeat#PROFESSIONAL_2}. */
@TestSecurity(user = "PROFESSIONAL_2", roles = "jury-member")
@OidcSecurity(
        claims = {
            @Claim(key = "sub", value = "subject-of-PROFESSIONAL_2"),
            @Claim(key = "campuses", value = "[\"*\"]", type = ClaimType.JSON_ARRAY)
        })
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface AsSeatedMember {}
