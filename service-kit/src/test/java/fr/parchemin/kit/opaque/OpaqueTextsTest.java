package fr.parchemin.kit.opaque;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class OpaqueTextsTest {

    private static final String SECRET = "0123456789abcdef0123456789abcdef";
    private static final String NAME = "Nguyễn-Lefèvre Zoé";

    private final OpaqueTexts texts = new OpaqueTexts(SECRET);

    @Test
    void whoClosedItOpensIt() {
        assertThat(texts.open("cursor", texts.close("cursor", NAME))).contains(NAME);
        assertThat(new OpaqueTexts(SECRET).open("cursor", texts.close("cursor", "")))
                .contains("");
    }

    @Test
    void anotherPurposeOrSecretDoesNot() {
        assertThat(texts.open("token", texts.close("cursor", NAME))).isEmpty();
        assertThat(new OpaqueTexts(SECRET + "!").open("cursor", texts.close("cursor", NAME)))
                .isEmpty();
    }

    @Test
    void nobodyReadsIt() {
        var closed = texts.close("cursor", NAME);
        for (var part : closed.split("\\.", -1)) {
            assertThat(new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8))
                    .doesNotContain("Zo", "Nguy");
        }
        assertThat(texts.close("cursor", NAME)).isNotEqualTo(closed);
    }

    @Test
    void everyAlteredSignIsSeen() {
        var closed = texts.close("cursor", NAME);
        for (int at = 0; at < closed.length(); at++) {
            // The last sign of a part holds bits that are no part of it: the first of its byte is altered.
            var sign = closed.charAt(at) == 'A' ? 'Q' : 'A';
            var altered = closed.substring(0, at) + sign + closed.substring(at + 1);
            assertThat(texts.open("cursor", altered).filter(text -> !text.equals(NAME)))
                    .isEmpty();
        }
    }

    @Test
    void aShortSecretIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OpaqueTexts(SECRET.substring(1)))
                .withMessageContaining("32 characters");
    }
}
