package fr.parchemin.gateway.token;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.TenantFeature;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Set;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.jwt.consumer.Validator;
import org.jspecify.annotations.Nullable;

/** ID, refresh and logout tokens and proofs of possession are signed by the same keys, and are no pass. */
@Singleton
@Unremovable
@TenantFeature("Default")
final class AccessTokenType implements Validator {
    private static final Set<String> HEADER_TYPES = Set.of("jwt", "at+jwt");
    private static final String CLAIMED_TYPE = "Bearer";

    @Override
    public @Nullable String validate(JwtContext token) throws MalformedClaimException {
        String type = token.getJoseObjects().getFirst().getHeader("typ");
        boolean accessToken = (type == null || HEADER_TYPES.contains(type.toLowerCase(Locale.ROOT)))
                && CLAIMED_TYPE.equals(token.getJwtClaims().getStringClaimValue("typ"));
        return accessToken ? null : "not an access token";
    }
}
