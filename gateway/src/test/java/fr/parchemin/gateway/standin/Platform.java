package fr.parchemin.gateway.standin;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.security.KeyPair;
import java.security.interfaces.RSAPublicKey;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** What stands behind the gateway in these tests: three services that answer, one that is down, and the realm. */
public final class Platform implements QuarkusTestResourceLifecycleManager {
    /** A reserved port, at which nobody listens; one that was free a moment ago may be lent to a client. */
    public static final String NOBODY = "http://127.0.0.1:1";

    private final List<AutoCloseable> running = new ArrayList<>();

    @Override
    public Map<String, String> start() {
        KeyPair key = TokenForge.anotherKey();
        Realm realm = started(new Realm((RSAPublicKey) key.getPublic()));
        ServiceStandIn campus = started(new ServiceStandIn("campus", "/v1/campuses"));
        ServiceStandIn candidate = started(new ServiceStandIn("candidate", "/v1/candidates"));
        ServiceStandIn jury = started(new ServiceStandIn("jury", "/v1/verifications/{code}"));
        return Map.of(
                "PARCHEMIN_ISSUER", realm.address() + "/realms/parchemin",
                "PARCHEMIN_CAMPUS_URL", campus.address(),
                "PARCHEMIN_CANDIDATE_URL", candidate.address(),
                "PARCHEMIN_ASSESSMENT_URL", NOBODY,
                "PARCHEMIN_JURY_URL", jury.address(),
                "PARCHEMIN_CORS_ORIGINS", "https://app.parchemin.example,https://erp.example",
                "standin.realm", realm.address(),
                "standin.private-key", encoded(key.getPrivate().getEncoded()),
                "standin.public-key", encoded(key.getPublic().getEncoded()));
    }

    @Override
    public void stop() {
        for (AutoCloseable each : running) {
            try {
                each.close();
            } catch (Exception alreadyGone) {
                throw new IllegalStateException(alreadyGone);
            }
        }
    }

    private <T extends AutoCloseable> T started(T part) {
        running.add(part);
        return part;
    }

    private static String encoded(byte[] key) {
        return Base64.getEncoder().encodeToString(key);
    }
}
