package fr.parchemin.endtoend.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.parchemin.endtoend.OnePlatform;
import fr.parchemin.endtoend.TokenForge;
import fr.parchemin.endtoend.World;
import fr.parchemin.endtoend.client.Answer;
import fr.parchemin.endtoend.client.Api;
import fr.parchemin.endtoend.client.Call;
import fr.parchemin.endtoend.platform.Platform;
import fr.parchemin.endtoend.wire.Wire;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tokens with one defect each, at the gateway and on every service's own port. */
@ExtendWith(OnePlatform.class)
class ForgedTokenIT {

    private static final String KEYCLOAKS_OWN_SIGNATURE = "Keycloak's own token ";
    private static final Map<String, String> CLOSED_PATHS = Map.of(
            "campus", "/v1/campuses",
            "candidate", "/v1/enrolment-options",
            "assessment", "/v1/certifications",
            "jury", "/v1/jury-places");

    @TestFactory
    Stream<DynamicContainer> refused_at_every_door(World world) {
        Map<String, String> forged = forged(world);
        assertThat(forged).hasSizeGreaterThanOrEqualTo(100);
        return doors(world).entrySet().stream()
                .map(door -> DynamicContainer.dynamicContainer(
                        door.getKey(),
                        forged.entrySet().stream()
                                .map(token -> DynamicTest.dynamicTest(
                                        token.getKey(), () -> assertRefused(door.getValue(), token.getValue())))));
    }

    @TestFactory
    Stream<DynamicTest> a_forged_token_without_a_defect_passes_every_door(World world) {
        return doors(world).entrySet().stream()
                .map(door -> DynamicTest.dynamicTest(
                        door.getKey(),
                        () -> assertThat(door.getValue()
                                        .send(world.forge().good())
                                        .status())
                                .isEqualTo(200)));
    }

    @TestFactory
    Stream<DynamicTest> a_token_anywhere_but_in_one_authorization_header_is_none(World world) {
        String token = world.tokens().of("certifier");
        return Map.of(
                        "in the query", Call.get("/v1/campuses?access_token=" + token),
                        "in a cookie", Call.get("/v1/campuses").with("Cookie", "access_token=" + token),
                        "as Basic", Call.get("/v1/campuses").with("Authorization", "Basic " + token),
                        "without a scheme", Call.get("/v1/campuses").with("Authorization", token))
                .entrySet()
                .stream()
                .map(way -> DynamicTest.dynamicTest(
                        way.getKey(),
                        () -> assertThat(world.asNobody(way.getValue()).status())
                                .isEqualTo(401)));
    }

    @TestFactory
    Stream<DynamicTest> two_authorization_headers_are_refused_at_every_door(World world) {
        String good = "Authorization: Bearer " + world.forge().good() + "\r\n";
        return doors(world).entrySet().stream()
                .map(door -> DynamicTest.dynamicTest(
                        door.getKey(),
                        () -> assertThat(Wire.exchange(
                                        door.getValue().address(),
                                        "GET %s HTTP/1.1\r\nHost: a\r\n%s%sConnection: close\r\n\r\n"
                                                .formatted(door.getValue().path(), good, good)))
                                .startsWith("HTTP/1.1 401 ")));
    }

    @TestFactory
    Stream<DynamicTest> what_a_service_shows_nobody_needs_the_scrapers_token(World world) {
        return Platform.SERVICES.stream()
                .flatMap(service -> Stream.of("/q/metrics", "/q/openapi", "/q//metrics", "/q/openapi?format=json")
                        .map(path -> DynamicTest.dynamicTest(service + path, () -> {
                            Api port = new Api(world.platform().service(service));
                            String certifier = world.tokens().of("certifier");
                            assertThat(port.send(Call.get(path)).status()).isEqualTo(401);
                            assertThat(port.send(Call.get(path).as(certifier)).status())
                                    .isEqualTo(401);
                            assertThat(port.send(Call.get(path)).text("code")).isEqualTo("unauthenticated");
                            assertThat(port.send(world.scraping(path)).status()).isEqualTo(200);
                        })));
    }

    private static void assertRefused(Door door, String token) {
        Answer answer = door.send(token);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(401);
        assertThat(answer.text("code")).isEqualTo("unauthenticated");
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
    }

    private static Map<String, Door> doors(World world) {
        Map<String, Door> doors = new LinkedHashMap<>();
        CLOSED_PATHS.forEach((service, path) -> {
            doors.put("gateway, before " + service, new Door(world.gateway(), path));
            doors.put(
                    service + "-service's port",
                    new Door(new Api(world.platform().service(service)), path));
        });
        return doors;
    }

    private static Map<String, String> forged(World world) {
        TokenForge forge = world.forge();
        long now = Clock.systemUTC().instant().getEpochSecond();
        Map<String, String> tokens = new LinkedHashMap<>();
        tokens.put("expired", forge.token(claims -> claims.put("exp", now - 60)));
        tokens.put("without an end", forge.token(claims -> claims.remove("exp")));
        tokens.put("not yet valid", forge.token(claims -> claims.put("nbf", now + 600)));
        tokens.put(
                "of another issuer", forge.token(claims -> claims.put("iss", "http://127.0.0.1:9/realms/parchemin")));
        tokens.put("of another realm", forge.token(claims -> claims.put("iss", forge.issuer() + "2")));
        tokens.put("without an issuer", forge.token(claims -> claims.remove("iss")));
        tokens.put("for another audience", forge.token(claims -> claims.put("aud", "account")));
        tokens.put("for an audience that begins alike", forge.token(claims -> claims.put("aud", "parchemin-api-2")));
        tokens.put("for nobody", forge.token(claims -> claims.remove("aud")));
        claims(forge, now, tokens);
        algorithms(forge, tokens);
        keys(forge, tokens);
        signatures(world, tokens);
        tokens.put(
                "the ID token",
                world.tokens().grant("certifier").path("id_token").asText());
        tokens.put(
                "the refresh token",
                world.tokens().grant("certifier").path("refresh_token").asText());
        tokens.put("no token at all", "x");
        tokens.put("two parts", forge.good().substring(0, forge.good().lastIndexOf('.')));
        tokens.put(
                "of the master realm",
                world.tokens().ofAdministrator(world.platform().secret("keycloak/admin.password")));
        return tokens;
    }

    /** Signed by the realm's own key, and still not to be read. */
    private static void claims(TokenForge forge, long now, Map<String, String> tokens) {
        Map<String, Consumer<ObjectNode>> defects = new LinkedHashMap<>();
        defects.put("issued in an hour", claims -> claims.put("iat", now + 3_600));
        defects.put("issued in a minute", claims -> claims.put("iat", now + 60));
        defects.put("never issued", claims -> claims.remove("iat"));
        defects.put("issued at a word", claims -> claims.put("iat", "today"));
        defects.put("issued at a list", claims -> claims.putArray("iat").add(now));
        defects.put("ending at a word", claims -> claims.put("exp", "never"));
        defects.put("ended at zero", claims -> claims.put("exp", 0));
        defects.put("ending before all time", claims -> claims.put("exp", -1));
        defects.put("valid from a word", claims -> claims.put("nbf", "now"));
        defects.put("of nobody", claims -> claims.remove("sub"));
        for (String blank : new String[] {"", " ", "\t"}) {
            defects.put("of a subject '" + blank + "'", claims -> claims.put("sub", blank));
        }
        defects.put("of a subject that is a number", claims -> claims.put("sub", 1));
        defects.put("of two subjects", claims -> claims.putArray("sub").add("a").add("b"));
        for (String client : new String[] {
            "account",
            "account-console",
            "admin-cli",
            "security-admin-console",
            "realm-management",
            "Parchemin-web",
            "xparchemin-web",
            "",
            "partner"
        }) {
            defects.put("of the client '" + client + "'", claims -> claims.put("azp", client));
        }
        defects.put("of no client", claims -> claims.remove("azp"));
        defects.put("of a list of clients", claims -> claims.putArray("azp").add("parchemin-cli"));
        defects.put(
                "roles as a text", claims -> claims.putObject("realm_access").put("roles", "certifier"));
        defects.put(
                "roles as an object", claims -> claims.putObject("realm_access").putObject("roles"));
        defects.put(
                "roles as a number", claims -> claims.putObject("realm_access").put("roles", 1));
        defects.put(
                "a role that is a list",
                claims -> claims.putObject("realm_access")
                        .putArray("roles")
                        .addArray()
                        .add("certifier"));
        defects.put(
                "two roles in one",
                claims -> claims.putObject("realm_access").putArray("roles").add("assessor,certifier"));
        defects.put("roles null", claims -> claims.putObject("realm_access").putNull("roles"));
        defects.put("realm access without roles", claims -> claims.putObject("realm_access"));
        defects.put("realm access as a text", claims -> claims.put("realm_access", "certifier"));
        defects.put(
                "realm access as a list",
                claims -> claims.putArray("realm_access").add("certifier"));
        defects.put("without roles", claims -> claims.remove("realm_access"));
        defects.put("campuses as a text", claims -> claims.put("campuses", "*"));
        defects.put("campuses as a number", claims -> claims.put("campuses", 1));
        defects.put(
                "campuses as an object", claims -> claims.putObject("campuses").put("code", "LYON"));
        for (String campus : new String[] {
            "LYON,NANTES", ",", "LYON,", "*,LYON", "LYON NANTES", "", " ", "LYON\u0000", "LYON\n", "É", "x".repeat(101)
        }) {
            defects.put(
                    "the campus '" + TokenForge.base64(campus.getBytes(StandardCharsets.UTF_8)) + "'",
                    claims -> claims.putArray("campuses").add(campus));
        }
        defects.put(
                "a campus that is a number",
                claims -> claims.putArray("campuses").add(1));
        defects.put(
                "a campus that is null", claims -> claims.putArray("campuses").addNull());
        defects.put(
                "a campus that is a list",
                claims -> claims.putArray("campuses").addArray().add("*"));
        defects.put(
                "a campus that is an object",
                claims -> claims.putArray("campuses").addObject().put("code", "*"));
        for (String type : new String[] {"ID", "Refresh", "Offline", "bearer", "", "DPoP", "Logout"}) {
            defects.put("of the type '" + type + "'", claims -> claims.put("typ", type));
        }
        defects.put("without a type", claims -> claims.remove("typ"));
        defects.put("a list of types", claims -> claims.putArray("typ").add("Bearer"));
        for (String audience : new String[] {"", " parchemin-api", "parchemin-api ", "PARCHEMIN-API", "*"}) {
            defects.put("for the audience '" + audience + "'", claims -> claims.put("aud", audience));
        }
        defects.put("for no audience of a list", claims -> claims.putArray("aud"));
        defects.put(
                "for an audience that is an object",
                claims -> claims.putObject("aud").put("a", "parchemin-api"));
        defects.put("of an issuer with a slash more", claims -> claims.put("iss", forge.issuer() + "/"));
        defects.put(
                "of an issuer in capitals",
                claims -> claims.put("iss", forge.issuer().toUpperCase(Locale.ROOT)));
        defects.put("of a list of issuers", claims -> claims.putArray("iss").add(forge.issuer()));
        defects.forEach((name, defect) -> tokens.put(name, forge.token(defect)));
        for (String type : new String[] {"logout+jwt", "dpop+jwt", "JOSE", "secevent+jwt"}) {
            tokens.put(
                    "of the JOSE type '" + type + "'",
                    forge.token(
                            header -> header.put("typ", type),
                            claims -> {},
                            "SHA256withRSA",
                            forge.keys().getPrivate()));
        }
        for (String broken :
                new String[] {"..", ".", "a.b", "a.b.c", "....", "e30.e30.e30", "x.".repeat(200), "=.=.="}) {
            tokens.put("the text " + broken, broken);
        }
    }

    private static void algorithms(TokenForge forge, Map<String, String> tokens) {
        for (String none : new String[] {"none", "None", "NONE", "nOnE"}) {
            tokens.put("alg=" + none, forge.unsigned(algorithm(none), claims -> {}) + ".");
        }
        tokens.put(
                "alg=none beside a good signature",
                splice(forge.unsigned(algorithm("none"), claims -> {}), forge.good()));
        byte[] der = forge.publicKey().getEncoded();
        tokens.put("HS256 with the public key, DER", hmac(forge, der));
        String pem = TokenForge.pem("PUBLIC KEY", der);
        tokens.put("HS256 with the public key, PEM", hmac(forge, pem.getBytes(StandardCharsets.US_ASCII)));
        tokens.put(
                "HS256 with the public key, PEM with a last newline",
                hmac(forge, (pem + "\n").getBytes(StandardCharsets.US_ASCII)));
        tokens.put("HS256 with an empty secret's nearest", hmac(forge, new byte[] {0}));
        tokens.put(
                "RS512",
                forge.token(
                        algorithm("RS512"),
                        claims -> {},
                        "SHA512withRSA",
                        forge.keys().getPrivate()));
        tokens.put(
                "PS256",
                forge.token(
                        algorithm("PS256"),
                        claims -> {},
                        "RSASSA-PSS",
                        forge.keys().getPrivate()));
    }

    private static void keys(TokenForge forge, Map<String, String> tokens) {
        KeyPair stranger = TokenForge.newKeys();
        tokens.put("by a stranger under a known key id", signedBy(forge, stranger, header -> {}));
        tokens.put("by a stranger under an unknown key id", signedBy(forge, stranger, keyId("unknown")));
        tokens.put("by a stranger without a key id", signedBy(forge, stranger, header -> header.remove("kid")));
        tokens.put("key id: a file", signedBy(forge, stranger, keyId("../../../../../../dev/null")));
        tokens.put("key id: SQL", signedBy(forge, stranger, keyId("x' union select 'secret' --")));
        tokens.put(
                "key by address (jku)",
                signedBy(forge, stranger, header -> header.put("kid", "mine").put("jku", "http://127.0.0.1:9/keys")));
        tokens.put(
                "key by certificate address (x5u)",
                signedBy(forge, stranger, header -> header.put("kid", "mine").put("x5u", "http://127.0.0.1:9/chain")));
        var rsa = (java.security.interfaces.RSAPublicKey) stranger.getPublic();
        tokens.put(
                "key in the header (jwk)",
                signedBy(
                        forge,
                        stranger,
                        header -> header.putObject("jwk")
                                .put("kty", "RSA")
                                .put("n", TokenForge.base64(rsa.getModulus().toByteArray()))
                                .put("e", "AQAB")));
        tokens.put(
                "unknown critical header",
                forge.token(
                        header -> {
                            header.putArray("crit").add("no-such-thing");
                            header.put("no-such-thing", true);
                        },
                        claims -> {},
                        "SHA256withRSA",
                        forge.keys().getPrivate()));
    }

    private static void signatures(World world, Map<String, String> tokens) {
        String own = world.tokens().of("lyon-admin");
        String other = world.tokens().of("certifier");
        tokens.put(KEYCLOAKS_OWN_SIGNATURE + "without signature", own.substring(0, own.lastIndexOf('.') + 1));
        tokens.put(
                KEYCLOAKS_OWN_SIGNATURE + "with another's signature",
                splice(own.substring(0, own.lastIndexOf('.')), other));
        tokens.put(KEYCLOAKS_OWN_SIGNATURE + "with half a signature", own.substring(0, own.length() - 100));
        String[] parts = own.split("\\.", -1);
        tokens.put(
                KEYCLOAKS_OWN_SIGNATURE + "with another's claims",
                parts[0] + "." + other.split("\\.", -1)[1] + "." + parts[2]);
    }

    private static String signedBy(TokenForge forge, KeyPair stranger, Consumer<ObjectNode> header) {
        return forge.token(header, claims -> {}, "SHA256withRSA", stranger.getPrivate());
    }

    private static String hmac(TokenForge forge, byte[] secret) {
        try {
            String signed = forge.unsigned(algorithm("HS256"), claims -> {});
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return signed + "." + TokenForge.base64(mac.doFinal(signed.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Consumer<ObjectNode> algorithm(String name) {
        return header -> header.put("alg", name);
    }

    private static Consumer<ObjectNode> keyId(String id) {
        return header -> header.put("kid", id);
    }

    private static String splice(String signed, String from) {
        return signed + from.substring(from.lastIndexOf('.'));
    }

    private record Door(Api api, String path) {
        URI address() {
            return api.address();
        }

        Answer send(String token) {
            return api.send(Call.get(path).as(token));
        }
    }
}
