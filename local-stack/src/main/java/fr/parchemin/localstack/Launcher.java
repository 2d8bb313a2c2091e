package fr.parchemin.localstack;

import java.time.Clock;
import java.util.List;

/** The commands of the launcher script that need Java. */
final class Launcher {

    private Launcher() {}

    public static void main(String[] arguments) {
        try {
            System.exit(run(List.of(arguments)) ? 0 : 1);
        } catch (StackFailure failure) {
            System.err.println("parchemin: " + failure.getMessage());
            System.exit(1);
        } catch (RuntimeException unforeseen) {
            System.err.println("parchemin: unforeseen, please report it: " + unforeseen + " at "
                    + unforeseen.getStackTrace()[0]);
            System.exit(2);
        }
    }

    private static boolean run(List<String> words) {
        Installation installation = Installation.fromEnvironment();
        Console console = new Console(System.out);
        switch (words.isEmpty() ? "" : words.getFirst()) {
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
                console.say(Tokens.of(installation.issuer(), word(words, 1, "token USER"), DemoUser.PASSWORD));
            case "rebuild" ->
                new Rebuild(installation, console)
                        .run(
                                word(words, 1, "rebuild SERVICE PROJECTION"),
                                word(words, 2, "rebuild SERVICE PROJECTION"));
            default -> throw new StackFailure("Unknown command; `./parchemin help` lists them.");
        }
        return true;
    }

    private static String word(List<String> words, int index, String usage) {
        if (words.size() <= index) {
            throw new StackFailure("Say `./parchemin " + usage + "`.");
        }
        return words.get(index);
    }
}
