package fr.parchemin.localstack;

/** What the user can do now: addresses, users, and one command to paste. */
record Greeting(Installation installation, Console console) {

    void say() {
        String command = command(installation);
        console.say("");
        console.say("  gateway     " + installation.gatewayUrl() + "/  (API below /v1, reference at /docs)");
        for (Part part : installation.parts()) {
            if (!part.name().equals("gateway")) {
                console.say("  %-11s 127.0.0.1:%d".formatted(part.name(), part.port()));
            }
        }
        console.say("");
        console.say("  %-19s %-13s %s".formatted("user", "role", "campuses"));
        DemoUser.ALL.forEach(
                user -> console.say("  %-19s %-13s %s".formatted(user.name(), user.role(), user.campuses())));
        console.say("  Everyone's password is " + DemoUser.PASSWORD + "; a token: " + command + " token lyon-admin");
        console.say("");
        console.say("Try this:");
        console.say("  curl -s -H \"Authorization: Bearer $(" + command + " token lyon-admin)\" "
                + installation.gatewayUrl() + "/v1/campuses");
    }

    /** The launcher as it was typed, with the settings that belong to this installation. */
    private static String command(Installation installation) {
        StringBuilder command = new StringBuilder();
        if (!installation.home().equals(installation.root().resolve(".local"))) {
            command.append("PARCHEMIN_HOME=").append(installation.home()).append(' ');
        }
        if (installation.portOffset() != 0) {
            command.append("PARCHEMIN_PORT_OFFSET=")
                    .append(installation.portOffset())
                    .append(' ');
        }
        return command.append(System.getenv().getOrDefault("PARCHEMIN_COMMAND", "./parchemin"))
                .toString();
    }
}
