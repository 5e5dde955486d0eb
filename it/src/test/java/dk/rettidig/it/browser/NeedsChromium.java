package dk.rettidig.it.browser;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Without Chromium a person's test run leaves these tests out and says so; the build server's run fails. */
public final class NeedsChromium implements ExecutionCondition {

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext test) {
        if (Programs.chromium().isPresent()) {
            return ConditionEvaluationResult.enabled("Chromium is there");
        }
        String missing = "The pages were not tested in a browser: there is no chromium on the PATH.";
        if ("true".equals(System.getenv("CI"))) {
            throw new IllegalStateException(missing);
        }
        return ConditionEvaluationResult.disabled(missing);
    }
}
