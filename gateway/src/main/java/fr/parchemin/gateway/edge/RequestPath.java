package fr.parchemin.gateway.edge;

import io.vertx.core.http.impl.HttpUtils;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Plain dot segments are resolved before matching; hidden ones are not understood, they are refused. */
final class RequestPath {
    private static final Pattern WELL_ENCODED = Pattern.compile("/(?:[^%\\\\\\x00-\\x20\\x7f]|%[0-9A-Fa-f]{2})*");
    private static final Pattern SEPARATOR = Pattern.compile("[/\\\\]");

    private RequestPath() {}

    static boolean isPlain(@Nullable String path) {
        if (path == null || !WELL_ENCODED.matcher(path).matches()) {
            return false;
        }
        String decoded = URLDecoder.decode(HttpUtils.normalizePath(path).replace("+", "%2B"), StandardCharsets.UTF_8);
        return decoded.chars().noneMatch(Character::isISOControl)
                && decoded.indexOf('\\') < 0
                && Arrays.stream(SEPARATOR.split(decoded, -1)).noneMatch(RequestPath::climbs);
    }

    // A segment's parameters (";x=1") are cut off by some servers before they resolve dots.
    private static boolean climbs(String segment) {
        int parameters = segment.indexOf(';');
        String name = parameters < 0 ? segment : segment.substring(0, parameters);
        return name.equals(".") || name.equals("..");
    }
}
