package fr.parchemin.localstack;

import fr.parchemin.localstack.part.Installation;
import fr.parchemin.localstack.part.Part;
import java.util.regex.Pattern;

/** What the user can do now: addresses, users, and one command to paste. */
record Greeting(Installation installation, Console console) {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:@%+=-]+");

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

    /** The launcher as it was typed, with the setting that belongs to this installation; its ports are remembered. */
    private static String command(Installation installation) {
        String launcher = quoted(System.getenv().getOrDefault("PARCHEMIN_COMMAND", "./parchemin"));
        return installation.home().equals(installation.root().resolve(".local"))
                ? launcher
                : "PARCHEMIN_HOME=" + quoted(installation.home().toString()) + " " + launcher;
    }

    /** As a shell reads it back, whatever a folder is called. */
    static String quoted(String word) {
        return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
