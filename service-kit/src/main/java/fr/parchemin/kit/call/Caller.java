package fr.parchemin.kit.call;

import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonString;
import java.security.Principal;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Who is calling and which scope their token carries. */
@RequestScoped
public class Caller {

    /** The claim's value, and the database setting's, that stands for every scope. */
    private static final String EVERYTHING = "*";

    private static final String NOBODY = "";

    private final SecurityIdentity identity;
    private final String claim;

    Caller(SecurityIdentity identity, @ConfigProperty(name = "parchemin.scope-claim") String claim) {
        this.identity = identity;
        this.claim = claim;
    }

    /** The token's subject; empty for a caller without a token. */
    public String id() {
        return token().map(JsonWebToken::getSubject).orElseGet(this::name);
    }

    public boolean reaches(String key) {
        var scope = scope();
        return scope.contains(EVERYTHING) || scope.contains(key);
    }

    /** The scope as the transaction's first statement sets it. */
    String scopeSetting() {
        var scope = scope();
        return scope.contains(EVERYTHING) ? EVERYTHING : String.join(",", scope);
    }

    private Set<String> scope() {
        var keys = new TreeSet<String>();
        if (token().map(token -> token.<Object>getClaim(claim)).orElse(null) instanceof Iterable<?> values) {
            values.forEach(value -> keys.add(value instanceof JsonString text ? text.getString() : value.toString()));
        }
        return keys;
    }

    private Optional<JsonWebToken> token() {
        return principal() instanceof JsonWebToken token ? Optional.of(token) : Optional.empty();
    }

    private String name() {
        var principal = principal();
        return principal == null ? NOBODY : principal.getName();
    }

    /** Null: a token that is bad, or cannot be checked; only an operation open to anybody lets one come so far. */
    private @Nullable Principal principal() {
        try {
            return identity.getPrincipal();
        } catch (AuthenticationFailedException | OIDCException nobody) {
            return null;
        }
    }
}
