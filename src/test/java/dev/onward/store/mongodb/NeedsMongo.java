package dev.onward.store.mongodb;

import static org.junit.jupiter.api.extension.ConditionEvaluationResult.disabled;
import static org.junit.jupiter.api.extension.ConditionEvaluationResult.enabled;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A test that runs against a real server where one is found, and is skipped with the reason where there is none. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsMongo.Condition.class)
public @interface NeedsMongo {

    /** Whether it kills and stops servers, for which it starts its own. */
    boolean asProcesses() default false;

    /** Looks for a server. */
    final class Condition implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            return context.getTestClass()
                    .map(test -> test.getAnnotation(NeedsMongo.class))
                    .map(needs -> needs.asProcesses()
                            ? result(MongoServer.executable().isPresent(), "no mongod in ONWARD_MONGOD or on the PATH")
                            : result(MongoServer.isFound(), MongoServer.NONE))
                    .orElse(enabled("needs no server"));
        }

        private static ConditionEvaluationResult result(boolean found, String reason) {
            return found ? enabled("there is a server") : disabled(reason);
        }
    }
}
