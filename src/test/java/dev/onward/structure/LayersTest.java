package dev.onward.structure;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Within modules, and towards the libraries: what Modulith does not see. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LayersTest {

    static final JavaClasses ONWARD =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("dev.onward");

    private static final String JOURNEY = "dev.onward.journey.";

    @Test
    void events_know_nothing_but_what_is_shared() {
        classes()
                .that()
                .resideInAPackage(JOURNEY + "events")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        JOURNEY + "events",
                        "dev.onward.shared",
                        "java..",
                        "org.jspecify..",
                        "com.fasterxml.jackson.annotation",
                        "org.springframework.modulith"))
                .check(ONWARD);
    }

    @Test
    void facts_know_events_only() {
        classes()
                .that()
                .resideInAPackage(JOURNEY + "facts")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        JOURNEY + "facts",
                        JOURNEY + "events",
                        "dev.onward.shared",
                        "java..",
                        "org.jspecify..",
                        "org.pcollections..",
                        "tools.jackson..",
                        "com.fasterxml.jackson.annotation",
                        "org.springframework.modulith"))
                .check(ONWARD);
    }

    @Test
    void commands_know_the_words_of_events_and_nothing_of_axon() {
        classes()
                .that()
                .resideInAPackage(JOURNEY + "commands")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        JOURNEY + "commands",
                        JOURNEY + "events",
                        "dev.onward.shared",
                        "java..",
                        "jakarta.validation..",
                        "org.jspecify..",
                        "com.fasterxml.jackson.annotation",
                        "org.springframework.modulith"))
                .check(ONWARD);
    }

    @Test
    void the_writing_side_knows_no_edge_no_store_and_no_spring_but_the_stereotype_of_the_aggregate() {
        classes()
                .that()
                .resideInAPackage(JOURNEY + "write")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        JOURNEY + "write",
                        JOURNEY + "commands",
                        JOURNEY + "facts",
                        JOURNEY + "events",
                        "dev.onward.shared",
                        "java..",
                        "org.jspecify..",
                        "org.axonframework..",
                        "com.fasterxml.jackson.annotation"))
                .check(ONWARD);
    }

    @Test
    void commands_and_the_writing_side_are_used_within_the_journey_only() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.onward.journey..", "dev.onward.platform")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(JOURNEY + "commands", JOURNEY + "write")
                .check(ONWARD);
    }

    @Test
    void only_a_store_of_its_own_kind_and_its_wiring_see_a_database_driver() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.onward.store..", "dev.onward.platform")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql", "org.sqlite..", "com.mongodb..", "org.springframework.jdbc..")
                .check(ONWARD);
        noClasses()
                .that()
                .resideInAPackage("dev.onward.store")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql", "org.sqlite..", "com.mongodb..", "org.springframework.jdbc..")
                .check(ONWARD);
    }

    @Test
    void only_accounts_see_the_library_that_seals() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.onward.accounts..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.google.crypto.tink..", "org.bouncycastle..", "javax.crypto..")
                .check(ONWARD);
    }

    @Test
    void only_accounts_and_the_edge_see_a_key() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.onward.accounts..", "dev.onward.platform..")
                .and()
                .haveSimpleNameNotEndingWith("Api")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.onward.accounts.keys")
                .check(ONWARD);
    }

    @Test
    void jackson_2_is_used_for_its_annotations_only() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("com.fasterxml.jackson..")
                        .and(resideInAPackage("com.fasterxml.jackson.annotation")
                                .negate()))
                .check(ONWARD);
    }

    @Test
    void no_packages_depend_on_each_other_in_a_circle() {
        SlicesRuleDefinition.slices()
                .matching("dev.onward.(**)")
                .should()
                .beFreeOfCycles()
                .check(ONWARD);
    }
}
