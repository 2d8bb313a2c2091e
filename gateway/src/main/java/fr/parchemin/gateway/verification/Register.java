package fr.parchemin.gateway.verification;

import jakarta.inject.Singleton;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/** Who awards a certification and at which level, as the national register has it. */
@Singleton
final class Register {
    private static final ResourceBundle ENTRIES = ResourceBundle.getBundle("certifications");

    Optional<Entry> of(String certification) {
        try {
            return Optional.of(new Entry(
                    ENTRIES.getString(certification + ".certifier"),
                    ENTRIES.getString(certification + ".level.european"),
                    ENTRIES.getString(certification + ".level.1969")));
        } catch (MissingResourceException notRegistered) {
            return Optional.empty();
        }
    }

    record Entry(String certifier, String europeanLevel, String levelOf1969) {}
}
