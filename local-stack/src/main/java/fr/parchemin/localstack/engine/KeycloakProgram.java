package fr.parchemin.localstack.engine;

import fr.parchemin.localstack.machine.Archive;
import fr.parchemin.localstack.machine.Command;
import fr.parchemin.localstack.machine.Folders;
import fr.parchemin.localstack.machine.Parts;
import fr.parchemin.localstack.machine.StackFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Keycloak's folder, built once for the options that are fixed at build time. */
record KeycloakProgram(Path folder) {

    private static final List<String> BUILD =
            List.of("build", "--db=dev-file", "--features-disabled=kerberos,ciba,device-flow,organization");
    private static final long BUILD_SECONDS = 300;
    private static final List<String> JVM_OPTIONS = List.of(
            "-Xms64m",
            "-Xmx256m",
            "-XX:MetaspaceSize=96M",
            "-XX:MaxMetaspaceSize=256m",
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8",
            "-Duser.language=en",
            "-Duser.country=US",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                    + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Dpicocli.disable.closures=true");

    /** Built once per clone, then linked or copied, so that a clean build leaves running servers alone. */
    static void install(Path program) {
        Path archive = Parts.keycloakArchive();
        String name =
                String.valueOf(archive.getFileName()).replace(".zip", "") + "-" + Integer.toHexString(BUILD.hashCode());
        Path built = Parts.folder("unpacked").resolve(name);
        Folders.appearComplete(built, draft -> {
            Path keycloak = draft.resolve("keycloak");
            Archive.unpackKeycloak(archive, keycloak);
            new KeycloakProgram(keycloak).build();
        });
        Folders.mirror(built.resolve("keycloak"), program);
    }

    /** Keycloak looks for its data below its program; ours outlive a new version of it. */
    Path data(Path home) {
        Path data = Folders.create(home.resolve("data"));
        Path link = folder.resolve("data");
        try {
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, data);
        } catch (IOException broken) {
            throw Folders.failure("link " + link, broken);
        }
        return data;
    }

    List<String> java(String... arguments) {
        List<String> words = new ArrayList<>(List.of(Command.java().toString()));
        words.addAll(JVM_OPTIONS);
        words.add(Command.temporaryFolder(folder));
        words.add("-Dkc.home.dir=" + folder);
        words.add("-Djboss.server.config.dir=" + folder.resolve("conf"));
        words.add("-cp");
        words.add(folder.resolve("lib/quarkus-run.jar").toString());
        words.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        words.addAll(List.of(arguments));
        return words;
    }

    private void build() {
        Command.Ended ended = new Command(java(BUILD.toArray(String[]::new))).run(folder, BUILD_SECONDS);
        if (!ended.succeeded()) {
            throw new StackFailure("Keycloak's build failed: " + ended.lastLine());
        }
        Folders.delete(folder.resolve("tmp"));
    }
}
