package fr.parchemin.endtoend.deployment;

import fr.parchemin.endtoend.platform.Ports;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialAlteration;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.acl.AclBinding;

/**
 * A Kafka that takes TLS and a login from clients. It speaks to itself in clear, at a port that only whoever made it knows:
 * there the first logins and rights are made.
 */
record SecuredBroker(int clients, int controller, int internal, Certificates certificates) {

    static final String WHO_MAKES_TOPICS = "topics";

    private static final int PATIENCE_MILLIS = 5_000;
    private static final int ITERATIONS = 4_096;

    static SecuredBroker of(OneMachine machine, Certificates certificates) {
        return new SecuredBroker(machine.port(9092), machine.port(9093), Ports.ofNobody(), certificates);
    }

    /** With a sign that means something in a file of properties, and in a login module's line. */
    static String passwordOf(String login) {
        return "only-for-a-test\\" + login;
    }

    Map<String, String> variables() {
        var addresses = "CLIENTS://127.0.0.1:" + clients + ",INTERNAL://127.0.0.1:" + internal;
        var variables = new HashMap<String, String>();
        variables.put("KAFKA_LISTENERS", addresses + ",CONTROLLER://127.0.0.1:" + controller);
        variables.put("KAFKA_ADVERTISED_LISTENERS", addresses);
        variables.put(
                "KAFKA_LISTENER_SECURITY_PROTOCOL_MAP", "CLIENTS:SASL_SSL,INTERNAL:PLAINTEXT,CONTROLLER:PLAINTEXT");
        variables.put("KAFKA_INTER_BROKER_LISTENER_NAME", "INTERNAL");
        variables.put("KAFKA_SASL_ENABLED_MECHANISMS", "SCRAM-SHA-512");
        variables.put(
                "KAFKA_LISTENER_NAME_CLIENTS_SCRAM___SHA___512_SASL_JAAS_CONFIG",
                "org.apache.kafka.common.security.scram.ScramLoginModule required;");
        variables.put("KAFKA_SSL_KEYSTORE_TYPE", "PEM");
        variables.put("KAFKA_SSL_KEYSTORE_LOCATION", certificates.both().toString());
        variables.put("KAFKA_AUTHORIZER_CLASS_NAME", "org.apache.kafka.metadata.authorizer.StandardAuthorizer");
        variables.put("KAFKA_SUPER_USERS", "User:ANONYMOUS");
        return variables;
    }

    /** False while it does not answer yet. */
    boolean takesLogins() {
        var rights = KafkaRights.documented();
        var logins = new ArrayList<>(rights.stream().map(KafkaRights::login).toList());
        logins.add(WHO_MAKES_TOPICS);
        var bindings = new ArrayList<AclBinding>(KafkaRights.ofWhoMakesTopics(WHO_MAKES_TOPICS));
        rights.forEach(one -> bindings.addAll(one.bindings()));
        try (var admin = Admin.create(Map.of(
                CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, "127.0.0.1:" + internal,
                CommonClientConfigs.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS,
                CommonClientConfigs.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS))) {
            admin.alterUserScramCredentials(credentials(logins)).all().get();
            admin.createAcls(bindings).all().get();
            return true;
        } catch (ExecutionException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }

    private static List<UserScramCredentialAlteration> credentials(List<String> logins) {
        return logins.stream()
                .<UserScramCredentialAlteration>map(login -> new UserScramCredentialUpsertion(
                        login, new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, ITERATIONS), passwordOf(login)))
                .toList();
    }
}
