package fr.parchemin.endtoend.fuzz;

import java.util.List;
import java.util.Random;

/** Values of which a careless reader is surprised. */
final class Odd {

    static final List<String> TEXTS = List.of(
            "",
            " ",
            "\u00a0\u2003",
            "\u0000",
            "a\u0007b\u001b[31m",
            "line\nfeed\ttab",
            "\u200b\u200d\ufeff",
            "\u202eright to left",
            "e\u0301".repeat(40),
            "\ud83c\udf93\ud83d\udc69\u200d\ud83c\udf93",
            "\ufffd",
            "\uffff",
            "'; drop table enrolment; --",
            "%' or '1'='1",
            "<script>alert(1)</script>",
            "${jndi:ldap://127.0.0.1:1/x}",
            "#{7*7} {facts}",
            "=1+1",
            "../../../etc/passwd",
            "null",
            "true",
            "0",
            "-",
            "İ ß ﬁ ǆ",
            "x".repeat(121),
            "x".repeat(10_000),
            "é".repeat(40_000));

    static final List<String> DAYS = List.of(
            "0000-00-00",
            "0000-01-01",
            "0001-01-01",
            "-0001-01-01",
            "1582-10-10",
            "1899-12-31",
            "2021-02-29",
            "2021-02-30",
            "2020-02-29",
            "2021-13-01",
            "9999-12-31",
            "10000-01-01",
            "+99999-01-01",
            "2021-1-1",
            "20210101",
            "2021-01-01T00:00:00Z",
            "2021-W01-1",
            "01/02/2021",
            "2021-01-01 ",
            "yesterday");

    /** As JSON writes them. */
    static final List<String> NUMBERS = List.of(
            "0",
            "-0",
            "-1",
            "1.5",
            "1e3",
            "1e400",
            "-1e-400",
            "2147483648",
            "9223372036854775808",
            "99999999999999999999999999999999",
            "0.1e-99999999",
            "007",
            "+1",
            "NaN",
            "Infinity",
            "0x10");

    static final List<String> PATH_PARTS = List.of(
            "0",
            "-1",
            "null",
            "undefined",
            "00000000-0000-0000-0000-000000000000",
            "00000000-0000-0000-0000-00000000000g",
            "0197f000-0000-7000-8000-000000000000",
            "LYON%20",
            "lyon",
            "%00",
            "%0d%0aX:%20y",
            "%ff",
            "%c0%ae",
            "%ed%a0%80",
            "a%2fb",
            "..%2f..",
            "%2e%2e",
            ";x=1",
            "%25",
            "*",
            "~",
            "%F0%9F%8E%93",
            "x".repeat(300),
            "A".repeat(2_500));

    static final List<String> QUERY_VALUES = List.of(
            "",
            "%00",
            "%ff",
            "%0a",
            "-1",
            "0",
            "201",
            "99999999999",
            "1.5",
            "abc",
            "true",
            "TRUE",
            "2021-02-30",
            "0000",
            "10000",
            "lyon",
            "RNCP",
            "%27%20or%201=1",
            "a".repeat(3_000),
            "%F0%9F%8E%93",
            "a+b%20c",
            "null",
            "%5B%5D",
            "%7B%7D");

    private Odd() {}

    static <T> T oneOf(List<T> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }
}
