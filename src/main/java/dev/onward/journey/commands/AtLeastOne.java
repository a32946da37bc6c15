package dev.onward.journey.commands;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** At least one of the named fields is given and not empty; all fields where none is named. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Constraint(validatedBy = AtLeastOne.Validator.class)
@interface AtLeastOne {

    String[] of() default {};

    String message() default "at least one of the fields is needed";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Looks at the components of a record. */
    class Validator implements ConstraintValidator<AtLeastOne, Record> {

        private List<String> of = List.of();

        @Override
        public void initialize(AtLeastOne constraint) {
            of = List.of(constraint.of());
        }

        @Override
        public boolean isValid(Record command, ConstraintValidatorContext context) {
            return Arrays.stream(command.getClass().getRecordComponents())
                    .filter(component -> of.isEmpty() || of.contains(component.getName()))
                    .anyMatch(component -> isGiven(component, command));
        }

        private static boolean isGiven(RecordComponent component, Record command) {
            try {
                Object value = component.getAccessor().invoke(command);
                return value instanceof Map<?, ?> map ? !map.isEmpty() : value != null;
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
