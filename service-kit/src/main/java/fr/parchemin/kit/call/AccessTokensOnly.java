package fr.parchemin.kit.call;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.TenantFeature;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Set;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.jwt.consumer.Validator;
import org.jspecify.annotations.Nullable;

/** ID and refresh tokens are signed with the same keys; only an access token admits. */
@Singleton
@Unremovable
@TenantFeature("Default")
class AccessTokensOnly implements Validator {

    private static final Set<String> JOSE_TYPES = Set.of("jwt", "at+jwt");
    private static final String CLAIMED = "Bearer";

    @Override
    public @Nullable String validate(JwtContext token) throws MalformedClaimException {
        var type = token.getJoseObjects().getFirst().getHeader("typ");
        var isJwt = type == null || JOSE_TYPES.contains(type.toLowerCase(Locale.ROOT));
        return isJwt && CLAIMED.equals(token.getJwtClaims().getStringClaimValue("typ")) ? null : "not an access token";
    }
}
