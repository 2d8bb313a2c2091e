package fr.parchemin.kit.opaque;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpaqueTextsTest {

    private static final String SECRET = "0123456789abcdef0123456789abcdef";
    private static final String NAME = "Nguyễn-Lefèvre Zoé";

    private final OpaqueTexts texts = new OpaqueTexts(SECRET);

    @Test
    void whoClosedItOpensIt() {
        assertThat(texts.decrypt("cursor", texts.encrypt("cursor", NAME))).contains(NAME);
        assertThat(new OpaqueTexts(SECRET).decrypt("cursor", texts.encrypt("cursor", "")))
                .contains("");
    }

    @Test
    void anotherPurposeOrSecretDoesNot() {
        assertThat(texts.decrypt("token", texts.encrypt("cursor", NAME))).isEmpty();
        assertThat(new OpaqueTexts(SECRET + "!").decrypt("cursor", texts.encrypt("cursor", NAME)))
                .isEmpty();
    }

    @Test
    void nobodyReadsIt() {
        var closed = texts.encrypt("cursor", NAME);
        for (var part : closed.split("\\.", -1)) {
            assertThat(new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8))
                    .doesNotContain("Zo", "Nguy");
        }
        assertThat(texts.encrypt("cursor", NAME)).isNotEqualTo(closed);
    }

    @Test
    void everyAlteredSignIsSeen() {
        var closed = texts.encrypt("cursor", NAME);
        for (int at = 0; at < closed.length(); at++) {
            // The last sign of a part holds bits that are no part of it: the first of its byte is altered.
            var sign = closed.charAt(at) == 'A' ? 'Q' : 'A';
            var altered = closed.substring(0, at) + sign + closed.substring(at + 1);
            assertThat(texts.decrypt("cursor", altered).filter(text -> !text.equals(NAME)))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"alg\":1}",
                "{\"enc\":1}",
                "{\"crit\":[1]}",
                "{\"alg\":\"none\"}",
                "{\"alg\":\"dir\"}",
                "{}",
                "[]",
                "{\"alg\":\"dir\",\"enc\":\"A256GCM\",\"zip\":1}",
                "7",
                ""
            })
    void aHeadOfAnotherKindIsNotEvenRead(String head) {
        var parts = texts.encrypt("cursor", NAME);
        var encoded = Base64.getUrlEncoder().withoutPadding().encodeToString(head.getBytes(StandardCharsets.UTF_8));
        assertThat(texts.decrypt("cursor", encoded + parts.substring(parts.indexOf('.'))))
                .isEmpty();
    }

    @Test
    void aShortSecretIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OpaqueTexts(SECRET.substring(1)))
                .withMessageContaining("32 characters");
    }
}
