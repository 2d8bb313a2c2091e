package fr.parchemin.web.token;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.TenantFeature;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.jwt.consumer.Validator;
import org.jspecify.annotations.Nullable;

/**
 * What a token that the realm signed must be besides valid: an access token of one of the API's clients, whose claims
 * have the shape that is read. Anything else is refused whole, never read in part.
 */
@Singleton
@Unremovable
@TenantFeature("Default")
class AccessTokens implements Validator {

    private static final Set<String> JOSE_TYPES = Set.of("jwt", "at+jwt");
    private static final String CLAIMED_TYPE = "Bearer";
    private static final Duration CLOCKS_DIFFER = Duration.ofSeconds(10);
    private static final int LONGEST_KEY = 100;

    private final List<String> clients;
    private final String scope;
    private final InstantSource clock;

    /**
     * @param clients how the names of the API's clients begin
     * @param scope the claim that names what the caller may see
     */
    AccessTokens(
            @ConfigProperty(name = "parchemin.clients", defaultValue = "parchemin-,partner-") List<String> clients,
            @ConfigProperty(name = "parchemin.scope-claim") String scope,
            InstantSource clock) {
        this.clients = clients;
        this.scope = scope;
        this.clock = clock;
    }

    /** Null: admitted. */
    @Override
    public @Nullable String validate(JwtContext token) throws MalformedClaimException {
        var claims = token.getJwtClaims();
        var joseType = token.getJoseObjects().getFirst().getHeader("typ");
        return !isAccessToken(joseType, claims) ? "not an access token" : flaw(claims);
    }

    /** ID, refresh and logout tokens and proofs of possession are signed by the same keys. */
    private static boolean isAccessToken(@Nullable String joseType, JwtClaims claims) throws MalformedClaimException {
        var isJwt = joseType == null || JOSE_TYPES.contains(joseType.toLowerCase(Locale.ROOT));
        return isJwt && CLAIMED_TYPE.equals(claims.getStringClaimValue("typ"));
    }

    private @Nullable String flaw(JwtClaims claims) throws MalformedClaimException {
        if (isBlank(claims.getSubject())) {
            return "no subject";
        }
        if (claims.getIssuedAt() == null
                || isAhead(Instant.ofEpochSecond(claims.getIssuedAt().getValue()))) {
            return "issued ahead of time, or never";
        }
        if (!isOurs(claims.getStringClaimValue("azp"))) {
            return "of a client that is none of the API's";
        }
        if (!(claims.getClaimValue("realm_access") instanceof Map<?, ?> access) || !areKeys(access.get("roles"))) {
            return "roles are no list of names";
        }
        var keys = claims.getClaimValue(scope);
        return keys == null || areKeys(keys) ? null : scope + " is no list of keys";
    }

    private boolean isAhead(Instant issued) {
        return issued.isAfter(clock.instant().plus(CLOCKS_DIFFER));
    }

    private boolean isOurs(@Nullable String client) {
        return client != null && clients.stream().anyMatch(client::startsWith);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static boolean areKeys(@Nullable Object value) {
        return value instanceof List<?> list && list.stream().allMatch(AccessTokens::isKey);
    }

    /** They travel to the database as one text, separated by commas. */
    private static boolean isKey(Object key) {
        return key instanceof String text
                && !text.isBlank()
                && text.length() <= LONGEST_KEY
                && text.chars().allMatch(sign -> sign > ' ' && sign < 0x7f && sign != ',');
    }
}
