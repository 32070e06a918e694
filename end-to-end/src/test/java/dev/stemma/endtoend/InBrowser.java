package dev.stemma.endtoend;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Tests that need Chromium and its driver. Where these are missing the tests are skipped, which the result of the run says;
 * with the profile {@code browser} they fail.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(InBrowser.Condition.class)
@interface InBrowser {

    /** Asks for the browser. */
    final class Condition implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            String wish = System.getProperty("stemma.browser", "optional");
            if (wish.equals("skipped")) {
                return ConditionEvaluationResult.disabled("skipped with -Dstemma.browser=skipped");
            }
            if (Chromium.isThere()) {
                return ConditionEvaluationResult.enabled("there is a browser");
            }
            if (wish.equals("required")) {
                throw new IllegalStateException(Chromium.MISSING);
            }
            return ConditionEvaluationResult.disabled(Chromium.MISSING);
        }
    }
}
