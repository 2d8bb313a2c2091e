package fr.parchemin.endtoend.deployment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** An authority made for one test, and the certificate it gives to a server at 127.0.0.1 and to no other name. */
record Certificates(Path authority, Path certificate, Path key, Path both) {

    private static final String PASSWORD = "of-no-value";
    private static final String AUTHORITY = "authority";
    private static final String SERVER = "server";

    static Certificates madeIn(Path folder, Processes processes) throws IOException, GeneralSecurityException {
        Files.createDirectories(folder);
        var store = folder.resolve("store.p12");
        keytool(processes, folder, store, AUTHORITY, List.of("-ext", "bc:c=ca:true", "-ext", "ku:c=keyCertSign"));
        keytool(processes, folder, store, SERVER, List.of("-ext", "san=ip:127.0.0.1", "-signer", AUTHORITY));
        var keys = KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
        var certificate = pem("CERTIFICATE", keys.getCertificate(SERVER).getEncoded());
        var key = pem("PRIVATE KEY", keys.getKey(SERVER, PASSWORD.toCharArray()).getEncoded());
        return new Certificates(
                Files.writeString(
                        folder.resolve("authority.crt"),
                        pem("CERTIFICATE", keys.getCertificate(AUTHORITY).getEncoded())),
                Files.writeString(folder.resolve("server.crt"), certificate),
                secret(folder.resolve("server.key"), key),
                secret(folder.resolve("server.pem"), key + certificate));
    }

    private static void keytool(Processes processes, Path folder, Path store, String alias, List<String> more) {
        processes.run(
                "keytool-" + alias,
                folder,
                Map.of(),
                Programs.words(
                        List.of(Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString()),
                        List.of("-genkeypair", "-alias", alias, "-dname", "CN=" + alias, "-validity", "2"),
                        List.of("-keyalg", "EC", "-groupname", "secp256r1", "-storetype", "PKCS12"),
                        List.of("-keystore", store.toString(), "-storepass", PASSWORD),
                        more));
    }

    private static Path secret(Path file, String text) throws IOException {
        Files.writeString(file, text);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }

    private static String pem(String what, byte[] der) {
        return "-----BEGIN %s-----\n%s\n-----END %s-----\n"
                .formatted(
                        what,
                        Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                                .encodeToString(der),
                        what);
    }
}
