package fr.parchemin.kit.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PercentEncodedTest {

    @ParameterizedTest
    @CsvSource({"Lef%C3%A8vre,Lefèvre", "a+b%20c,a b c", "%F0%9F%8E%93,🎓", "x%2By,x+y", "%25,%"})
    void whatIsWellFormedIsRead(String sent, String text) {
        assertThat(PercentEncoded.text(sent)).contains(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%00",
                "a%0Ab",
                "%09",
                "%7F",
                "%C2%85",
                "%",
                "%4",
                "%zz",
                "%+1",
                "%FF",
                "%C3%28",
                "%C0%80",
                "%ED%A0%80",
                "%F4%90%80%80",
                "é",
                "a b"
            })
    void whatNoTextCanHoldIsNot(String sent) {
        assertThat(PercentEncoded.text(sent)).isEmpty();
    }
}
