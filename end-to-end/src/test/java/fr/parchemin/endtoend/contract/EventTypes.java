package fr.parchemin.endtoend.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The types of a service's events as its catalogue, its schemas and its code name them. */
record EventTypes(Set<String> catalogue, Set<String> schemas, Set<String> code) {

    private static final String SCHEMA = ".schema.json";
    private static final int BELOW_THE_MODULE = 3;

    /** As a change names its event where the type is put together from it. */
    private static final Pattern CHANGE = Pattern.compile("(?m)^\\s*[A-Z_]+\\(\"([a-z-]+)\"\\)");

    static EventTypes of(Path catalogue) {
        Path name = catalogue.getName(catalogue.getNameCount() - BELOW_THE_MODULE);
        String prefix = "fr.parchemin." + name.toString().replace("-service", "") + ".";
        return new EventTypes(
                inCatalogue(catalogue),
                Contracts.ending(SCHEMA).stream()
                        .filter(schema ->
                                catalogue.resolveSibling(schema.getFileName()).equals(schema))
                        .map(schema -> prefix + schema.getFileName().toString().replace(SCHEMA, ""))
                        .collect(Collectors.toCollection(TreeSet::new)),
                sources(catalogue.resolveSibling(".."))
                        .flatMap(source -> inCode(prefix, source))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    List<String> differences() {
        Set<String> all = new TreeSet<>(catalogue);
        all.addAll(schemas);
        all.addAll(code);
        List<String> differences = new ArrayList<>();
        for (String type : all) {
            require(catalogue, "the catalogue", type, differences);
            require(schemas, "the schemas", type, differences);
            require(code, "the code", type, differences);
        }
        return differences;
    }

    static Stream<String> inCode(String prefix, String source) {
        String quoted = Pattern.quote('"' + prefix);
        Stream<String> whole = Pattern.compile(quoted + "([a-z-]+\\.v\\d+)\"")
                .matcher(source)
                .results()
                .map(type -> prefix + type.group(1));
        Stream<String> joined = Pattern.compile(quoted + "\" \\+ change\\.event \\+ \"(\\.v\\d+)\"")
                .matcher(source)
                .results()
                .flatMap(version ->
                        CHANGE.matcher(source).results().map(change -> prefix + change.group(1) + version.group(1)));
        return Stream.concat(whole, joined);
    }

    private static void require(Set<String> types, String where, String type, List<String> differences) {
        if (!types.contains(type)) {
            differences.add(type + " is not in " + where);
        }
    }

    private static Set<String> inCatalogue(Path catalogue) {
        Set<String> types = new TreeSet<>();
        Contracts.yaml(catalogue).at("/components/messages").forEach(message -> {
            types.add(message.path("name").asText());
            types.add(message.at("/headers/properties/ce_type/const").asText());
        });
        return types;
    }

    private static Stream<String> sources(Path module) {
        try (Stream<Path> files = Files.walk(module.resolve("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).map(Contracts::read).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
