package dev.onward.store.axon;

import java.util.List;

/** Types that a module stores: roots for {@link RecordedSerializer#of(Class[])}. A bean of each module that has any. */
public record RecordedTypes(List<Class<?>> roots) {

    public static RecordedTypes of(Class<?>... roots) {
        return new RecordedTypes(List.of(roots));
    }
}
