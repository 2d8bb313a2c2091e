package fr.parchemin.candidate.value;

import jakarta.validation.Validation;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** What is found wrong with a value. */
public final class Found {

    private Found() {}

    /** Each field with the key of its text, joined by a blank. */
    public static List<String> in(Checked value) {
        var flaws = new Flaws();
        value.check(flaws);
        return flaws.found().stream()
                .map(flaw -> flaw.field() + " " + flaw.text())
                .toList();
    }

    /** Each field with its text, as somebody who reads that language is told. */
    public static List<String> told(Checked value, Locale language) {
        var interpolator = new ParameterMessageInterpolator(
                java.util.Set.of(Locale.ENGLISH, Locale.FRENCH), language, context -> language, false);
        try (var factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(interpolator)
                .buildValidatorFactory()) {
            return factory.getValidator().validate(value).stream()
                    .map(one -> one.getPropertyPath() + " " + one.getMessage())
                    .sorted()
                    .toList();
        }
    }
}
