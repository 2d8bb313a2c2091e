package fr.parchemin.localstack;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Random passwords of letters and digits only, which no shell or file format needs to quote. */
final class Secrets {

    private static final int BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Secrets() {}

    static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
