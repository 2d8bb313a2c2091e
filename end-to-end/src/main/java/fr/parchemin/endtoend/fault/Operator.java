package fr.parchemin.endtoend.fault;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parchemin.endtoend.client.Answer;
import fr.parchemin.endtoend.client.Api;
import fr.parchemin.endtoend.client.Call;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What whoever runs the platform sees of one service, and does, on its own port. */
public record Operator(Api service, String token) {

    private static final int OK = 200;
    private static final int UNAVAILABLE = 503;

    public static Operator of(Scene scene, String service) {
        return new Operator(
                new Api(scene.platform().service(service)), scene.tokens().of("operator"));
    }

    public List<JsonNode> parked() {
        List<JsonNode> keys = new ArrayList<>();
        service.send(Call.get("/operations/parked").as(token))
                .json()
                .path("keys")
                .forEach(keys::add);
        return keys;
    }

    /** All that is told of what waits. */
    public String everythingTold() {
        StringBuilder told = new StringBuilder();
        for (JsonNode key : parked()) {
            String address = "/operations/parked/" + key.path("place").asText() + "/"
                    + key.path("keyDigest").asText();
            told.append(key).append(service.send(Call.get(address).as(token)).body());
        }
        return told + service.send(Call.get("/q/health/group/progress")).body();
    }

    /** Drops all that waits, message by message. */
    public void discardAll(String reason) {
        for (JsonNode key : parked()) {
            String address = "/operations/parked/" + key.path("place").asText() + "/"
                    + key.path("keyDigest").asText();
            for (JsonNode message : service.send(Call.get(address).as(token)).json()) {
                service.send(Call.post(
                                address + "/discard",
                                "{\"position\":" + message.path("position") + ",\"reason\":\"" + reason + "\"}")
                        .as(token));
            }
        }
    }

    /** Of the group that says whether everything goes on. */
    public boolean isProgressing() {
        return status("/q/health/group/progress") == OK;
    }

    public boolean saysItDoesNotProgress() {
        return status("/q/health/group/progress") == UNAVAILABLE;
    }

    private int status(String path) {
        try {
            Answer answer = service.attempt(Call.get(path));
            return answer.status();
        } catch (IOException away) {
            return 0;
        }
    }
}
