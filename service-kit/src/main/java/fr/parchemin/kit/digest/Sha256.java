package fr.parchemin.kit.digest;

import io.quarkus.runtime.util.HashUtil;

/** SHA-256 in hexadecimal: names anything in 64 characters that every column holds and nobody can read. */
public final class Sha256 {

    private Sha256() {}

    public static String of(String text) {
        return HashUtil.sha256(text);
    }

    public static String of(byte[] bytes) {
        return HashUtil.sha256(bytes);
    }
}
