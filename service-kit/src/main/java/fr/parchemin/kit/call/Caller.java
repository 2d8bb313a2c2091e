package fr.parchemin.kit.call;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonString;
import java.time.Clock;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Who is calling and which scope their token carries. */
@RequestScoped
public class Caller {

    /** The claim's value, and the database setting's, that stands for every scope. */
    static final String EVERYTHING = "*";

    private final SecurityIdentity identity;
    private final String claim;
    private final Clock clock;

    Caller(SecurityIdentity identity, @ConfigProperty(name = "parchemin.scope-claim") String claim, Clock clock) {
        this.identity = identity;
        this.claim = claim;
        this.clock = clock;
    }

    /** The token's subject. */
    public String id() {
        return token().map(JsonWebToken::getSubject)
                .orElseGet(() -> identity.getPrincipal().getName());
    }

    public boolean hasRole(String role) {
        return identity.hasRole(role);
    }

    /** For what the caller records now. */
    public Stamp stamp() {
        return new Stamp(id(), clock.instant());
    }

    public boolean reaches(String key) {
        var scope = scope();
        return scope.contains(EVERYTHING) || scope.contains(key);
    }

    SortedSet<String> roles() {
        return new TreeSet<>(identity.getRoles());
    }

    SortedSet<String> scope() {
        var keys = new TreeSet<String>();
        if (token().map(token -> token.<Object>getClaim(claim)).orElse(null) instanceof Iterable<?> values) {
            values.forEach(value -> keys.add(value instanceof JsonString text ? text.getString() : value.toString()));
        }
        return keys;
    }

    private Optional<JsonWebToken> token() {
        return identity.getPrincipal() instanceof JsonWebToken token ? Optional.of(token) : Optional.empty();
    }
}
