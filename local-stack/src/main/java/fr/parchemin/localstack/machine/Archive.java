package fr.parchemin.localstack.machine;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** Unpacks an engine's archive; a folder appears under its name only when complete. */
public final class Archive {

    private static final int OWNER_EXECUTE = 0100;

    private Archive() {}

    /** The zonky jar holds one .txz. */
    public static void unpackPostgres(Path jar, Path target) {
        Folders.appearComplete(target, folder -> {
            try (ZipFile zip = new ZipFile(jar.toFile())) {
                ZipEntry txz = zip.stream()
                        .filter(entry -> entry.getName().endsWith(".txz"))
                        .findFirst()
                        .orElseThrow(() -> new IOException("no .txz in " + jar));
                try (InputStream in = zip.getInputStream(txz)) {
                    untar(new XZInputStream(new BufferedInputStream(in)), folder);
                }
            }
        });
    }

    /** The Keycloak zip holds one folder, which is left out of the target's path. */
    public static void unpackKeycloak(Path zipFile, Path target) {
        Folders.appearComplete(target, folder -> {
            try (ZipFile zip = new ZipFile(zipFile.toFile())) {
                for (ZipEntry entry : zip.stream().toList()) {
                    String name = entry.getName();
                    Path file = inside(folder, name.substring(name.indexOf('/') + 1));
                    if (entry.isDirectory()) {
                        Files.createDirectories(file);
                    } else {
                        Files.createDirectories(parent(file));
                        try (InputStream in = zip.getInputStream(entry)) {
                            Files.copy(in, file);
                        }
                    }
                }
            }
        });
    }

    private static void untar(InputStream stream, Path folder) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(stream)) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path file = inside(folder, entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                    continue;
                }
                Files.createDirectories(parent(file));
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                } else if (entry.isLink()) {
                    Files.createLink(file, inside(folder, entry.getLinkName()));
                } else {
                    Files.copy(tar, file);
                    if ((entry.getMode() & OWNER_EXECUTE) != 0) {
                        makeExecutable(file);
                    }
                }
            }
        }
    }

    private static void makeExecutable(Path file) throws IOException {
        Set<PosixFilePermission> permissions = EnumSet.copyOf(Files.getPosixFilePermissions(file));
        permissions.add(PosixFilePermission.OWNER_EXECUTE);
        permissions.add(PosixFilePermission.GROUP_EXECUTE);
        permissions.add(PosixFilePermission.OTHERS_EXECUTE);
        Files.setPosixFilePermissions(file, permissions);
    }

    private static Path inside(Path folder, String name) throws IOException {
        Path file = folder.resolve(name).normalize();
        if (!file.startsWith(folder)) {
            throw new IOException("entry outside the archive: " + name);
        }
        return file;
    }

    private static Path parent(Path file) throws IOException {
        Path parent = file.getParent();
        if (parent == null) {
            throw new IOException("no parent folder: " + file);
        }
        return parent;
    }
}
