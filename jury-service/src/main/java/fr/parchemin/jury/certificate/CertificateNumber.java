package fr.parchemin.jury.certificate;

import java.util.Optional;
import java.util.regex.Pattern;

/** The n-th certificate of a certification or a bloc in a year: {@code RNCP14506-2022-00042}. */
public record CertificateNumber(String of, int year, int ordinal) {

    private static final Pattern FORM = Pattern.compile("([A-Z0-9]{1,30})-(\\d{4})-(\\d{5}|[1-9]\\d{5,8})");
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{1,30}");
    private static final int LAST_YEAR = 9999;

    public CertificateNumber {
        if (!CODE.matcher(of).matches() || year < 1000 || year > LAST_YEAR || ordinal < 1) {
            throw new IllegalArgumentException("no number: " + of + " " + year + " " + ordinal);
        }
    }

    /** Empty for what is no number of ours. */
    public static Optional<CertificateNumber> read(String text) {
        var form = FORM.matcher(text);
        return form.matches()
                        && Integer.parseInt(form.group(3)) > 0
                        && form.group(2).charAt(0) != '0'
                ? Optional.of(new CertificateNumber(
                        form.group(1), Integer.parseInt(form.group(2)), Integer.parseInt(form.group(3))))
                : Optional.empty();
    }

    /** What counts from one: the numbers of one code and year. */
    String series() {
        return "%s-%04d".formatted(of, year);
    }

    /** Five digits at least; the hundred-thousandth has six. */
    @Override
    public String toString() {
        return "%s-%05d".formatted(series(), ordinal);
    }
}
