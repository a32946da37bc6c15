package dev.onward.structure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.onward.Onward;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ModulesTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(Onward.class);

    /** Wiring, of which nobody is a part, and the types that all share: these two need no list. */
    private static final Set<String> WITHOUT_A_LIST = Set.of("platform", "shared");

    @Test
    void each_sees_only_what_it_declares_and_none_is_part_of_a_circle() {
        MODULES.verify();
    }

    @Test
    void each_declares_what_it_sees() {
        Set<String> open = MODULES.stream()
                .filter(module ->
                        declared(module.getBasePackage().getName()).equals(Set.of(ApplicationModule.OPEN_TOKEN)))
                .map(module -> module.getIdentifier().toString())
                .collect(Collectors.toSet());

        assertThat(MODULES.stream()).isNotEmpty();
        assertThat(open).isEqualTo(WITHOUT_A_LIST);
    }

    @Test
    void nobody_sees_the_wiring() {
        MODULES.stream()
                .forEach(module -> assertThat(declared(module.getBasePackage().getName()))
                        .as(module.getIdentifier().toString())
                        .noneMatch(dependency -> dependency.startsWith("platform")));
    }

    private static Set<String> declared(String basePackage) {
        try {
            Class<?> info = Class.forName(basePackage + ".package-info");
            ApplicationModule module = info.getPackage().getAnnotation(ApplicationModule.class);
            assertThat(module).as(basePackage).isNotNull();
            return Set.of(module.allowedDependencies());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(basePackage + " has no package-info", e);
        }
    }
}
