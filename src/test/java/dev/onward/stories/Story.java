package dev.onward.stories;

import dev.onward.Onward;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;

/** A test of the whole application over real HTTP. All of them share one server and its fresh data folder. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Onward.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "onward.limits.sign-up.per-address=100000",
            "onward.limits.sign-in.per-address=100000",
            "onward.limits.recovery.per-address=100000",
            "onward.limits.passphrase.per-address=100000",
            "onward.limits.calendar-feed.per-address=100000"
        })
@ContextConfiguration(initializers = Story.FreshFolder.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
@interface Story {

    /** Gives the server an empty data folder. */
    class FreshFolder implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            TestPropertyValues.of("onward.data=" + create()).applyTo(context);
        }

        static Path create() {
            try {
                return Files.createTempDirectory(Files.createDirectories(Path.of("target/test-data")), "stories-");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
