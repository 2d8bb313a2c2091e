package fr.parchemin.jury.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateNumberTest {

    @ParameterizedTest
    @CsvSource({
        "RNCP14506, 2022, 42, RNCP14506-2022-00042",
        "RNCP14506BC01, 2022, 7, RNCP14506BC01-2022-00007",
        "RNCP14506, 2022, 1, RNCP14506-2022-00001",
        "RNCP14506, 2022, 99999, RNCP14506-2022-99999",
        "RNCP14506, 2022, 100000, RNCP14506-2022-100000",
        "RNCP14506, 2022, 1234567, RNCP14506-2022-1234567"
    })
    void hasFiveDigitsAndGrowsBeyond(String of, int year, int ordinal, String text) {
        var number = new CertificateNumber(of, year, ordinal);

        assertThat(number).hasToString(text);
        assertThat(CertificateNumber.read(text)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "RNCP14506",
                "RNCP14506-2022-0042",
                "RNCP14506-2022-00000",
                "RNCP14506-2022-000042",
                "RNCP14506-0022-00042",
                "RNCP14506-22-00042",
                "rncp14506-2022-00042",
                "PV-RNCP14506-2022-00042",
                "RNCP14506-2022-00042 ",
                "RNCP14506-2022-٠٠٠٤٢",
                "RNCP14506-2022-9999999999"
            })
    void whatIsWrittenOtherwiseIsNone(String text) {
        assertThat(CertificateNumber.read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"RNCP14506, 2022, 0", "RNCP14506, 2022, -1", "RNCP14506, 999, 1", "RNCP14506, 10000, 1", "A-B, 2022, 1"
    })
    void nothingElseIsCounted(String of, int year, int ordinal) {
        assertThatThrownBy(() -> new CertificateNumber(of, year, ordinal)).isInstanceOf(IllegalArgumentException.class);
    }
}
