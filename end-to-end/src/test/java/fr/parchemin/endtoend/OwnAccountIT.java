package fr.parchemin.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.parchemin.endtoend.client.Answer;
import fr.parchemin.endtoend.client.Api;
import fr.parchemin.endtoend.client.Call;
import fr.parchemin.endtoend.client.Tokens;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A user at Keycloak's own account service. */
@ExtendWith(OnePlatform.class)
class OwnAccountIT {

    private static final String ACCOUNT = "/realms/parchemin/account/";

    private final World world;
    private final Api keycloak;

    OwnAccountIT(World world) {
        this.world = world;
        this.keycloak = new Api(world.platform().keycloak());
    }

    @Test
    void nobody_gives_themselves_another_campus() {
        Answer before = account();
        assertThat(before.status()).as(before.toString()).isEqualTo(200);
        ObjectNode wanted = (ObjectNode) before.json();
        wanted.put("lastName", "Loire");
        wanted.withObjectProperty("attributes").putArray("campuses").add("LYON").add("*");

        Answer changed = keycloak.send(Call.post(ACCOUNT, wanted.toString())
                .with("Accept", "application/json")
                .as(world.tokens().of("lyon-admin")));

        assertThat(changed.status()).as(changed.toString()).isIn(204, 400);
        String fresh = new Tokens(world.platform()).of("lyon-admin");
        String claims = new String(Base64.getUrlDecoder().decode(fresh.split("\\.", -1)[1]), StandardCharsets.UTF_8);
        assertThat(claims).contains("\"campuses\":[\"LYON\"]");
        assertThat(account().json().at("/attributes/campuses/0").asText()).isEqualTo("LYON");
        assertThat(account().json().at("/attributes/campuses")).hasSize(1);
    }

    private Answer account() {
        return keycloak.send(Call.get(ACCOUNT)
                .with("Accept", "application/json")
                .as(world.tokens().of("lyon-admin")));
    }
}
