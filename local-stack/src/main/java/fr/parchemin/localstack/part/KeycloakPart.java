package fr.parchemin.localstack.part;

import fr.parchemin.localstack.engine.Keycloak;
import java.nio.file.Path;

/** The installation's Keycloak with the platform's realm. */
public record KeycloakPart(Path home, int port, String gateway) implements Part {

    @Override
    public String name() {
        return "keycloak";
    }

    @Override
    public String title() {
        return "Keycloak";
    }

    @Override
    public String installing() {
        return "is being unpacked and built, once per version";
    }

    @Override
    public void install() {
        Keycloak.install(home);
    }

    @Override
    public ProcessHandle spawn() {
        return Keycloak.spawnInstalled(home, port, gateway).toHandle();
    }

    @Override
    public boolean ready() {
        return Keycloak.ready(port);
    }

    public boolean hasOutdatedRealm() {
        return Keycloak.hasOutdatedRealm(home, gateway);
    }
}
