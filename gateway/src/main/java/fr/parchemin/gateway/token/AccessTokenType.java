package fr.parchemin.gateway.token;

import io.quarkus.oidc.TenantFeature;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Set;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.jwt.consumer.Validator;
import org.jspecify.annotations.Nullable;

/** A logout token or a proof of possession is signed by the same key, and is no pass. */
@Singleton
@TenantFeature("Default")
final class AccessTokenType implements Validator {
    private static final Set<String> ACCEPTED = Set.of("jwt", "at+jwt");

    @Override
    public @Nullable String validate(JwtContext token) {
        String type = token.getJoseObjects().getFirst().getHeader("typ");
        return type == null || ACCEPTED.contains(type.toLowerCase(Locale.ROOT)) ? null : "not an access token";
    }
}
