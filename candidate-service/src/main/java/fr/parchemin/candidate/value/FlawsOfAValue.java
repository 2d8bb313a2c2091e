package fr.parchemin.candidate.value;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Public, because the validator makes it. */
public class FlawsOfAValue implements ConstraintValidator<ValidValue, Checked> {

    @Override
    public boolean isValid(@Nullable Checked value, ConstraintValidatorContext context) {
        if (value == null) {
            return true;
        }
        var flaws = new Flaws();
        value.check(flaws);
        context.disableDefaultConstraintViolation();
        flaws.found().forEach(flaw -> add(flaw, context.unwrap(HibernateConstraintValidatorContext.class)));
        return flaws.found().isEmpty();
    }

    private static void add(Flaws.Flaw flaw, HibernateConstraintValidatorContext context) {
        // As parameters, never in the template: what was sent is not to be evaluated.
        flaw.facts().forEach(context::addMessageParameter);
        context.buildConstraintViolationWithTemplate("{" + flaw.text() + "}")
                .addPropertyNode(flaw.field())
                .addConstraintViolation();
    }
}
