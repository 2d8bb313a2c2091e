package fr.parchemin.kit.text;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** A name of somebody or something: digits and signs alone are none. */
@Documented
@Constraint(validatedBy = HasLetter.Rule.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface HasLetter {

    String message() default "{has-letter}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Null is for others to refuse. */
    class Rule implements ConstraintValidator<HasLetter, String> {

        @Override
        public boolean isValid(@Nullable String name, ConstraintValidatorContext context) {
            return name == null || name.codePoints().anyMatch(Character::isLetter);
        }
    }
}
