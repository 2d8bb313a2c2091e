package fr.parchemin.localstack;

import fr.parchemin.localstack.machine.StackFailure;
import fr.parchemin.localstack.part.Installation;
import java.time.Clock;
import java.util.List;

/** The commands of the launcher script that need Java. */
public final class Launcher {

    private Launcher() {}

    public static void main(String[] arguments) {
        try {
            System.exit(run(List.of(arguments)) ? 0 : 1);
        } catch (StackFailure failure) {
            System.err.println("parchemin: " + failure.getMessage());
            System.exit(1);
        } catch (RuntimeException unforeseen) {
            // The last place before the user, who is owed a sentence and not a stack trace.
            System.err.println("parchemin: unforeseen, please report it: " + unforeseen + " at "
                    + unforeseen.getStackTrace()[0]);
            System.exit(2);
        }
    }

    private static boolean run(List<String> words) {
        String command = words.isEmpty() ? "" : words.getFirst();
        Installation installation = command.equals("up") ? Installation.toStart() : Installation.asStarted();
        Console console = new Console(System.out);
        switch (command) {
            case "up" -> new Up(installation, console).run();
            case "down" -> {
                if (!new Down(installation, console).run()) {
                    console.say("Nothing was running.");
                }
            }
            case "reset" -> new Reset(installation, console).run(words.contains("--yes"));
            case "status" -> {
                return new StatusTable(installation, console, Clock.systemUTC()).show();
            }
            case "token" ->
                console.say(DemoUser.named(word(words, 1, "token USER")).token(installation.issuer()));
            case "rebuild" ->
                new Rebuild(installation, console)
                        .run(
                                word(words, 1, "rebuild SERVICE PROJECTION"),
                                word(words, 2, "rebuild SERVICE PROJECTION"));
            default -> throw new StackFailure("Unknown command; `./parchemin help` lists them.");
        }
        return true;
    }

    private static String explanation(String usage) {
        return usage.startsWith("token")
                ? "USER is one of " + DemoUser.names() + "."
                : "SERVICE is one of " + String.join(", ", Installation.SERVICES)
                        + "; with a PROJECTION that it does not have, it names those that it has.";
    }

    private static String word(List<String> words, int index, String usage) {
        if (words.size() <= index) {
            throw new StackFailure("Say `./parchemin " + usage + "`: " + explanation(usage));
        }
        return words.get(index);
    }
}
