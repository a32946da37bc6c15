package dev.onward.accounts.sealing;

import dev.onward.shared.PrivateText;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Lets {@code @Size} count the code points of the plain words without the white space around them. */
public final class PrivateTextSize implements ConstraintValidator<Size, PrivateText> {

    private int min;
    private int max = Integer.MAX_VALUE;

    @Override
    public void initialize(Size size) {
        min = size.min();
        max = size.max();
    }

    @Override
    public boolean isValid(@Nullable PrivateText text, ConstraintValidatorContext context) {
        if (text == null || text.isErased()) {
            return true;
        }
        Integer length = text.plainLength();
        return length != null && min <= length && length <= max;
    }
}
