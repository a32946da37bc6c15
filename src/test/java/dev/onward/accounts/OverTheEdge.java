package dev.onward.accounts;

import dev.edge.Edge;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A test over real HTTP of what stands before the journey. All of them share one server. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Edge.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "onward.data=target/test-data/edge",
            "onward.limits.sign-up.per-address=1000",
            "onward.limits.sign-in.per-address=1000",
            "onward.limits.recovery.per-address=1000",
            "onward.limits.passphrase.per-address=1000"
        })
@ExtendWith(OutputCaptureExtension.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
@interface OverTheEdge {}
