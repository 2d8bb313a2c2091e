package fr.parchemin.endtoend.deployment;

import fr.parchemin.endtoend.platform.Ports;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What compose says of addresses and folders, told for processes that share one machine. */
record OneMachine(Ports ports, Map<String, String> folders) {

    private static final Pattern PORT = Pattern.compile("(?<![0-9.])(5432|9092|9093|8180|9000|808[0-4])(?![0-9.])");
    private static final Pattern HOST = Pattern.compile(
            "(?<![a-z.])(postgres|kafka|keycloak|campus|candidate|assessment|jury|localhost)(?=:[0-9])");

    /** The documented ports lie above those of the containers. */
    int port(int inside) {
        return switch (inside) {
            case 5432 -> 15_432 + ports.offset();
            case 9092, 9093 -> 10_000 + inside + ports.offset();
            default -> inside + ports.offset();
        };
    }

    String told(String text) {
        String told = HOST.matcher(text).replaceAll("127.0.0.1");
        told = PORT.matcher(told).replaceAll(found -> String.valueOf(port(Integer.parseInt(found.group()))));
        told = told.replace("0.0.0.0", "127.0.0.1").replace("://:", "://127.0.0.1:");
        for (var folder : folders.entrySet()) {
            told = told.replace(folder.getKey(), folder.getValue());
        }
        return told;
    }

    List<String> told(List<String> words) {
        return words.stream().map(this::told).toList();
    }

    Map<String, String> told(Map<String, String> variables) {
        var told = new TreeMap<String, String>();
        variables.forEach((name, value) -> told.put(name, told(value)));
        return told;
    }
}
