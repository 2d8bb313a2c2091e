package fr.parchemin.web.framing;

import io.vertx.core.http.impl.HttpUtils;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Plain dot segments are resolved before matching; hidden ones are not understood, they are refused. */
final class RequestPath {
    private static final char DELETE = 0x7f;
    private static final Pattern SEPARATOR = Pattern.compile("[/\\\\]");

    private RequestPath() {}

    static boolean isPlain(@Nullable String path) {
        if (path == null || !path.startsWith("/") || !isWellEncoded(path)) {
            return false;
        }
        String decoded = URLDecoder.decode(HttpUtils.normalizePath(path).replace("+", "%2B"), StandardCharsets.UTF_8);
        return decoded.chars().noneMatch(Character::isISOControl)
                && decoded.indexOf('\\') < 0
                && Arrays.stream(SEPARATOR.split(decoded, -1)).noneMatch(RequestPath::climbs);
    }

    // No regular expression: the longest address that is let in would exhaust the stack.
    private static boolean isWellEncoded(String path) {
        for (int at = 0; at < path.length(); at++) {
            char one = path.charAt(at);
            if (one <= ' ' || one == DELETE || one == '\\') {
                return false;
            }
            if (one == '%' && (at + 2 >= path.length() || !isHex(path.charAt(at + 1)) || !isHex(path.charAt(at + 2)))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHex(char digit) {
        return digit < DELETE && Character.digit(digit, 16) >= 0;
    }

    // A segment's parameters (";x=1") are cut off by some servers before they resolve dots.
    private static boolean climbs(String segment) {
        int parameters = segment.indexOf(';');
        String name = parameters < 0 ? segment : segment.substring(0, parameters);
        return name.equals(".") || name.equals("..");
    }
}
