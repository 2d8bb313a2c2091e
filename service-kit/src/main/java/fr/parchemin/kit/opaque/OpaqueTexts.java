package fr.parchemin.kit.opaque;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import java.util.Optional;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwe.ContentEncryptionAlgorithmIdentifiers;
import org.jose4j.jwe.JsonWebEncryption;
import org.jose4j.jwe.KeyManagementAlgorithmIdentifiers;
import org.jose4j.lang.JoseException;

/** Texts as JSON Web Encryption (RFC 7516), each purpose under a key of its own, derived from the platform's one secret. */
@Startup
@Singleton
public class OpaqueTexts {

    private static final int SHORTEST_SECRET = 32;
    private static final int KEY_BYTES = 32;
    private static final char PART = '.';
    private static final String METHOD = ContentEncryptionAlgorithmIdentifiers.AES_256_GCM;

    private final byte[] secret;
    private final String head;

    OpaqueTexts(@ConfigProperty(name = "parchemin.opaque-secret") String secret) {
        if (secret.length() < SHORTEST_SECRET) {
            throw new IllegalArgumentException("PARCHEMIN_OPAQUE_SECRET needs at least 32 characters");
        }
        this.secret = secret.getBytes(UTF_8);
        var any = encrypt("", "");
        this.head = any.substring(0, any.indexOf(PART) + 1);
    }

    /** Readable for the same purpose only: whoever it is for and whatever it belongs to are part of the purpose. */
    public String encrypt(String purpose, String text) {
        try {
            var token = token(purpose);
            token.setAlgorithmHeaderValue(KeyManagementAlgorithmIdentifiers.DIRECT);
            token.setEncryptionMethodHeaderParameter(METHOD);
            token.enableDefaultCompression();
            token.setPayload(text);
            return token.getCompactSerialization();
        } catch (JoseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Empty: made up, altered, made for another purpose or under another secret. */
    public Optional<String> decrypt(String purpose, String encrypted) {
        // Before anything is parsed: there is one head that we write, and no other is worth a look.
        if (!encrypted.startsWith(head)) {
            return Optional.empty();
        }
        try {
            var token = token(purpose);
            token.setAlgorithmConstraints(only(KeyManagementAlgorithmIdentifiers.DIRECT));
            token.setContentEncryptionAlgorithmConstraints(only(METHOD));
            token.setCompactSerialization(encrypted);
            return Optional.of(token.getPayload());
        } catch (JoseException notOurs) {
            return Optional.empty();
        }
    }

    private JsonWebEncryption token(String purpose) {
        var token = new JsonWebEncryption();
        token.setKey(key(purpose));
        return token;
    }

    private SecretKey key(String purpose) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            "AES",
                            HKDFParameterSpec.ofExtract()
                                    .addIKM(secret)
                                    .thenExpand(purpose.getBytes(UTF_8), KEY_BYTES));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static AlgorithmConstraints only(String algorithm) {
        return new AlgorithmConstraints(ConstraintType.PERMIT, algorithm);
    }
}
