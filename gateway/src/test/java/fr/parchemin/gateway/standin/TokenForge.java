package fr.parchemin.gateway.standin;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Makes tokens, true and false ones, without any library that would refuse to make a false one. */
public final class TokenForge {
    static final String KEY_ID = "key-1";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final Map<String, Object> header = new LinkedHashMap<>(Map.of("alg", "RS256", "typ", "JWT", "kid", KEY_ID));
    private final Map<String, Object> claims = new LinkedHashMap<>();

    private TokenForge(Config config, Instant now) {
        claims.put("iss", config.getValue("parchemin.issuer", String.class));
        claims.put("aud", "parchemin-api");
        claims.put("sub", "0198a7c0-0000-7000-8000-000000000001");
        claims.put("typ", "Bearer");
        claims.put("azp", "partner-erp");
        claims.put("iat", now.minusSeconds(5).getEpochSecond());
        claims.put("exp", now.plus(Duration.ofMinutes(10)).getEpochSecond());
        claims.put("realm_access", Map.of("roles", List.of("campus-admin")));
        claims.put("campuses", List.of("LYON"));
    }

    public static TokenForge aToken() {
        return new TokenForge(ConfigProvider.getConfig(), Instant.now());
    }

    public TokenForge with(String claim, Object value) {
        claims.put(claim, value);
        return this;
    }

    public TokenForge without(String claim) {
        claims.remove(claim);
        return this;
    }

    public TokenForge withHeader(String name, Object value) {
        header.put(name, value);
        return this;
    }

    public TokenForge withRole(String role) {
        return with("realm_access", Map.of("roles", List.of(role)));
    }

    public String signed() {
        return signedBy(privateKey());
    }

    public String signedBy(PrivateKey key) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(unsigned().getBytes(StandardCharsets.US_ASCII));
            return unsigned() + "." + BASE64.encodeToString(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public String signedBySecret(byte[] secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return unsigned() + "."
                    + BASE64.encodeToString(mac.doFinal(unsigned().getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public String unsigned() {
        try {
            return BASE64.encodeToString(JSON.writeValueAsBytes(header))
                    + "."
                    + BASE64.encodeToString(JSON.writeValueAsBytes(claims));
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public static PublicKey publicKey() {
        try {
            byte[] encoded =
                    Base64.getDecoder().decode(ConfigProvider.getConfig().getValue("standin.public-key", String.class));
            return KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(encoded));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static PrivateKey privateKey() {
        try {
            byte[] encoded = Base64.getDecoder()
                    .decode(ConfigProvider.getConfig().getValue("standin.private-key", String.class));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static KeyPair anotherKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
