package fr.parchemin.kit.problem;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.enterprise.inject.Alternative;
import java.util.Locale;
import org.hibernate.validator.spi.messageinterpolation.LocaleResolver;
import org.hibernate.validator.spi.messageinterpolation.LocaleResolverContext;
import org.jspecify.annotations.Nullable;

/** What validation says, in the language of the rest of the answer and of no other: whoever reads fr-CA reads fr. */
@Alternative
@Priority(1)
@ApplicationScoped
class ValidationLanguage implements LocaleResolver {

    private final CallersLanguage language;

    ValidationLanguage(CallersLanguage language) {
        this.language = language;
    }

    @Override
    public @Nullable Locale resolve(LocaleResolverContext context) {
        try {
            return language.get().locale();
        } catch (ContextNotActiveException nobodyAsks) {
            return null;
        }
    }
}
