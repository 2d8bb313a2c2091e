package fr.parchemin.kit.call;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonString;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who is calling and which scope their token carries. */
@RequestScoped
public class Caller {

    /** The claim's value, and the database setting's, that stands for every scope. */
    private static final String EVERYTHING = "*";

    private final SecurityIdentity identity;
    private final String claim;

    Caller(SecurityIdentity identity, @ConfigProperty(name = "parchemin.scope-claim") String claim) {
        this.identity = identity;
        this.claim = claim;
    }

    /** The token's subject; empty for a caller without a token. */
    public String id() {
        return identity.getPrincipal() instanceof JsonWebToken token && token.getSubject() != null
                ? token.getSubject()
                : identity.getPrincipal().getName();
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
        if (identity.getPrincipal() instanceof JsonWebToken token
                && token.getClaim(claim) instanceof Iterable<?> values) {
            values.forEach(value -> keys.add(value instanceof JsonString text ? text.getString() : value.toString()));
        }
        return keys;
    }
}
