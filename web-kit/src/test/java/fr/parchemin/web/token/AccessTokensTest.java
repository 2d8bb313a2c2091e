package fr.parchemin.web.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccessTokensTest {

    private static final Instant NOW = Instant.parse("2026-11-27T12:00:00Z");

    private final AccessTokens tokens =
            new AccessTokens(List.of("parchemin-", "partner-"), "campuses", InstantSource.fixed(NOW));

    @ParameterizedTest
    @CsvSource(textBlock = """
            {"iat": 1795780800}                                    , true
            {"iat": 1795780810}                                    , true
            {"iat": 1795780811}                                    , false
            {"iat": null}                                          , false
            {"sub": ""}                                            , false
            {"sub": null}                                          , false
            {"azp": "partner-erp"}                                 , true
            {"azp": "account"}                                     , false
            {"azp": "partner"}                                     , false
            {"azp": null}                                          , false
            {"realm_access": {"roles": []}}                        , true
            {"realm_access": {"roles": "certifier"}}               , false
            {"realm_access": {"roles": [1]}}                       , false
            {"realm_access": {}}                                   , false
            {"realm_access": null}                                 , false
            {"campuses": null}                                     , true
            {"campuses": []}                                       , true
            {"campuses": ["*"]}                                    , true
            {"campuses": "LYON"}                                   , false
            {"campuses": ["LYON NANTES"]}                          , false
            {"campuses": [1]}                                      , false
            {"typ": "ID"}                                          , false
            {"typ": null}                                          , false
            """)
    void aClaimDecides(String change, boolean admitted) throws InvalidJwtException, MalformedClaimException {
        assertThat(tokens.validate(token("JWT", JwtClaims.parse(change))) == null)
                .isEqualTo(admitted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"LYON,NANTES", ",", "LYON,", ""})
    void aCampusIsOneKey(String campus) throws InvalidJwtException, MalformedClaimException {
        var change = new JwtClaims();
        change.setClaim("campuses", List.of("LYON", campus));
        assertThat(tokens.validate(token("JWT", change))).isEqualTo("campuses is no list of keys");
    }

    @ParameterizedTest
    @CsvSource({"JWT, true", "at+jwt, true", "AT+JWT, true", ", true", "logout+jwt, false", "dpop+jwt, false"})
    void theTypeOfTheWholeDecides(String type, boolean admitted) throws InvalidJwtException, MalformedClaimException {
        assertThat(tokens.validate(token(type, new JwtClaims())) == null).isEqualTo(admitted);
    }

    @Test
    void aClaimOfAnotherKindIsMalformed() throws InvalidJwtException {
        var token = token("JWT", JwtClaims.parse("{\"azp\": [\"parchemin-web\"]}"));
        assertThatExceptionOfType(MalformedClaimException.class).isThrownBy(() -> tokens.validate(token));
    }

    /** A good token but for the claims that change; null removes one. */
    private static JwtContext token(String type, JwtClaims change) throws InvalidJwtException {
        var claims = JwtClaims.parse("{\"sub\": \"somebody\", \"azp\": \"parchemin-web\", \"typ\": \"Bearer\"}");
        claims.setClaim("iat", NOW.getEpochSecond());
        claims.setClaim("realm_access", Map.of("roles", List.of("certifier")));
        claims.setClaim("campuses", List.of("LYON"));
        change.getClaimsMap().forEach((name, value) -> {
            if (value == null) {
                claims.unsetClaim(name);
            } else {
                claims.setClaim(name, value);
            }
        });
        var whole = new JsonWebSignature();
        if (type != null) {
            whole.setHeader("typ", type);
        }
        return new JwtContext(null, claims, List.of(whole));
    }
}
