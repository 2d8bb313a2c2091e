package fr.parchemin.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.parchemin.endtoend.client.Answer;
import fr.parchemin.endtoend.client.Api;
import fr.parchemin.endtoend.client.Call;
import fr.parchemin.endtoend.client.Tokens;
import fr.parchemin.endtoend.platform.Platform;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.function.Consumer;

/** Makes tokens with a key that the realm really publishes, so that each is refused for its one defect alone. */
public record TokenForge(KeyPair keys, String keyId, String issuer) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Clock CLOCK = Clock.systemUTC();

    public static TokenForge knownTo(Platform platform, Tokens tokens) {
        KeyPair keys = newKeys();
        Api keycloak = new Api(platform.keycloak());
        String administrator = tokens.ofAdministrator(platform.secret("keycloak/admin.password"));
        String realm = "/admin/realms/parchemin";
        String realmId = keycloak.send(Call.get(realm).as(administrator)).text("id");
        ObjectNode provider = JSON.createObjectNode()
                .put("name", "end-to-end")
                .put("providerId", "rsa")
                .put("providerType", "org.keycloak.keys.KeyProvider")
                .put("parentId", realmId);
        ObjectNode config = provider.putObject("config");
        Map.of(
                        "priority", "0",
                        "enabled", "true",
                        "active", "false",
                        "algorithm", "RS256",
                        "privateKey", pem("PRIVATE KEY", keys.getPrivate().getEncoded()))
                .forEach((name, value) -> config.putArray(name).add(value));
        Answer created = keycloak.send(
                Call.post(realm + "/components", provider.toString()).as(administrator));
        if (created.status() != 201) {
            throw new IllegalStateException("Keycloak does not take the key: " + created);
        }
        String providerId = created.header("Location").replaceAll(".*/", "");
        for (JsonNode key : keycloak.send(Call.get(realm + "/keys").as(administrator))
                .json()
                .path("keys")) {
            if (key.path("providerId").asText().equals(providerId)) {
                return new TokenForge(keys, key.path("kid").asText(), platform.issuer());
            }
        }
        throw new IllegalStateException("Keycloak does not publish the key");
    }

    public static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Without a defect. */
    public String good() {
        return token(claims -> {});
    }

    public String token(Consumer<ObjectNode> defect) {
        return token(header -> {}, defect, "SHA256withRSA", keys.getPrivate());
    }

    public String token(Consumer<ObjectNode> header, Consumer<ObjectNode> defect, String algorithm, PrivateKey key) {
        String signed = unsigned(header, defect);
        try {
            Signature signature = Signature.getInstance(algorithm);
            if (algorithm.equals("RSASSA-PSS")) {
                signature.setParameter(new java.security.spec.PSSParameterSpec(
                        "SHA-256", "MGF1", java.security.spec.MGF1ParameterSpec.SHA256, 32, 1));
            }
            signature.initSign(key);
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signed + "." + base64(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Header and claims, joined by a dot. */
    public String unsigned(Consumer<ObjectNode> header, Consumer<ObjectNode> defect) {
        ObjectNode head =
                JSON.createObjectNode().put("alg", "RS256").put("typ", "JWT").put("kid", keyId);
        header.accept(head);
        Instant now = CLOCK.instant();
        ObjectNode claims = JSON.createObjectNode()
                .put("iss", issuer)
                .put("sub", "3f1f4d5e-0000-4000-8000-000000000001")
                .put("azp", "parchemin-cli")
                .put("typ", "Bearer")
                .put("aud", "parchemin-api")
                .put("jti", "end-to-end")
                .put("iat", now.minusSeconds(60).getEpochSecond())
                .put("exp", now.plusSeconds(600).getEpochSecond());
        claims.putObject("realm_access").putArray("roles").add("certifier");
        claims.putArray("campuses").add("*");
        defect.accept(claims);
        return base64(bytes(head)) + "." + base64(bytes(claims));
    }

    public PublicKey publicKey() {
        return keys.getPublic();
    }

    public static String pem(String kind, byte[] key) {
        return "-----BEGIN " + kind + "-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key) + "\n-----END " + kind + "-----";
    }

    public static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] bytes(JsonNode json) {
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }
}
