package fr.parchemin.kit.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;

/** A part of an address as it was sent, read strictly: nothing is replaced or dropped. */
final class PercentEncoded {

    private static final int HEX = 16;

    private PercentEncoded() {}

    /** Empty when it is not UTF-8 in percent-encoding, or holds a control character. */
    static Optional<String> text(String sent) {
        var bytes = new ByteArrayOutputStream(sent.length());
        for (int at = 0; at < sent.length(); at++) {
            char one = sent.charAt(at);
            if (one == '%') {
                int high = at + 2 < sent.length() ? Character.digit(sent.charAt(at + 1), HEX) : -1;
                int low = at + 2 < sent.length() ? Character.digit(sent.charAt(at + 2), HEX) : -1;
                if (high < 0 || low < 0) {
                    return Optional.empty();
                }
                bytes.write(high * HEX + low);
                at += 2;
            } else if (one > '~' || one <= ' ') {
                return Optional.empty();
            } else {
                bytes.write(one == '+' ? ' ' : one);
            }
        }
        try {
            var text = UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
            return text.chars().anyMatch(Character::isISOControl) ? Optional.empty() : Optional.of(text);
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }
}
