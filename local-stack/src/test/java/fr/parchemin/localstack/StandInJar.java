package fr.parchemin.localstack;

import fr.parchemin.kit.migration.Migration;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** The stand-in where the launcher expects what a build of an application made. */
public record StandInJar(Path built) {

    public static StandInJar in(Path built) throws IOException {
        write(StandIn.class, Files.createDirectories(built).resolve("quarkus-run.jar"));
        write(Migration.class, Files.createDirectories(built.resolve("app")).resolve("migration.jar"));
        return new StandInJar(built);
    }

    private static void write(Class<?> program, Path file) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, program.getName());
        String entry = program.getName().replace('.', '/') + ".class";
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file), manifest);
                InputStream classFile = program.getResourceAsStream("/" + entry)) {
            if (classFile == null) {
                throw new IllegalStateException(entry + " is not on the class path");
            }
            jar.putNextEntry(new JarEntry(entry));
            classFile.transferTo(jar);
        }
    }
}
