package fr.parchemin.candidate.value;

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

/** A text of which somebody learns something: signs, zeros and what could not be decoded name nothing. */
@Documented
@Constraint(validatedBy = Telling.Reader.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
public @interface Telling {

    String message() default "{value.tells-nothing}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Reader implements ConstraintValidator<Telling, CharSequence> {

        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            return text == null || text.isEmpty() || Text.tells(text);
        }
    }
}
