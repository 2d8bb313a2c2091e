package fr.parchemin.endtoend.deployment;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerConfig;

/** One of our applications, as its own settings describe it. */
record Application(String module, boolean isService) {

    private static final String KIT = "service-kit/src/main/resources/META-INF/microprofile-config.properties";
    private static final String OF_KAFKA = "KAFKA_";
    private static final Pattern NAME = Pattern.compile("\\$\\{(PARCHEMIN_[A-Z_]+)(?::([^}]*))?");
    private static final Pattern TOPIC_SETTING = Pattern.compile("mp\\.messaging\\.incoming\\..+\\.topic");

    static List<Application> all() {
        return RepositoryFile.foldersOfTheRoot()
                .filter(module -> settings(module).exists())
                .map(module -> new Application(
                        module,
                        new RepositoryFile(module + "/pom.xml")
                                .text()
                                .contains("<artifactId>service-kit</artifactId>")))
                .toList();
    }

    /** What the platform calls it: campus for campus-service. */
    String name() {
        return module.replace("-service", "");
    }

    Set<String> reads() {
        return names(false);
    }

    /** A service takes every setting of a Kafka client from a variable of its name. */
    boolean takes(String variable) {
        return names(false).contains(variable) || (isService && isOfKafka(variable));
    }

    private static boolean isOfKafka(String variable) {
        return variable.startsWith(OF_KAFKA) && ConsumerConfig.configNames().contains(kafkaSetting(variable));
    }

    static String kafkaSetting(String variable) {
        return variable.substring(OF_KAFKA.length()).toLowerCase(Locale.ROOT).replace('_', '.');
    }

    /** What has no default, or one that is right on a single machine only. */
    Set<String> needs() {
        return names(true);
    }

    String database() {
        return settings(module).properties().getOrDefault("parchemin.service", "none");
    }

    Set<String> listensTo() {
        return settings(module).properties().entrySet().stream()
                .filter(setting -> TOPIC_SETTING.matcher(setting.getKey()).matches())
                .map(setting -> setting.getValue())
                .collect(Collectors.toSet());
    }

    /** The topics that its event catalogue names; none for an application without one. */
    Set<String> publishes() {
        var catalogue = new RepositoryFile(module + "/contracts/asyncapi.yaml");
        var topics = new TreeSet<String>();
        if (catalogue.exists()) {
            catalogue
                    .yaml()
                    .forEach(document -> document.path("channels")
                            .forEach(channel ->
                                    channel.path("address").asText().lines().forEach(topics::add)));
        }
        return topics;
    }

    private Set<String> names(boolean onlyNeeded) {
        var text = settings(module).text() + (isService ? new RepositoryFile(KIT).text() : "");
        return NAME.matcher(text)
                .results()
                .filter(name ->
                        !onlyNeeded || name.group(2) == null || name.group(2).contains("127.0.0.1"))
                .map(name -> name.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static RepositoryFile settings(String module) {
        return new RepositoryFile(module + "/src/main/resources/application.properties");
    }
}
