package fr.parchemin.endtoend.deployment;

import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The platform as one environment runs it: each application by its module. */
record Deployment(String environment, Map<String, Deployed> applications) {

    Deployed of(Application application) {
        return Objects.requireNonNull(applications.get(application.module()), application::module);
    }

    @Override
    public String toString() {
        return environment;
    }

    /** The name others call it by, the ports it is reachable at, and the variables it is given. */
    record Deployed(String host, Set<Integer> ports, Map<String, String> variables) {

        String variable(String name) {
            return variables.getOrDefault(name, "not set");
        }

        int listensAt() {
            return Integer.parseInt(variable("PARCHEMIN_HTTP_PORT"));
        }

        String url() {
            return "http://" + host + ":" + listensAt();
        }
    }
}
