package io.github.kconfig4j.maven;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.PluginParameterExpressionEvaluator;
import org.codehaus.plexus.component.configurator.expression.ExpressionEvaluationException;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/** A goal of another plugin with the configuration that it runs with: the pom's, and the defaults of its version. */
final class PluginSetup {
    private final MojoExecution execution;
    private final PluginParameterExpressionEvaluator evaluator;

    PluginSetup(MavenSession session, MojoExecution execution) {
        this.execution = execution;
        this.evaluator = new PluginParameterExpressionEvaluator(session, execution);
    }

    /** What Maven runs. */
    MojoExecution execution() {
        return execution;
    }

    /** The value of a parameter; empty if it has none, or if this version of the plugin has no such parameter. */
    Optional<String> value(String name) {
        Xpp3Dom element = execution.getConfiguration().getChild(name);
        if (element == null) {
            return Optional.empty();
        }
        return evaluate(element.getValue())
                .or(() -> evaluate(element.getAttribute("default-value")))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    /** Whether a parameter is {@code true}. */
    boolean isOn(String name) {
        return value(name).map(Boolean::parseBoolean).orElse(false);
    }

    /** The elements of a parameter that is a list, as they are written. */
    List<Xpp3Dom> elements(String name) {
        Xpp3Dom list = execution.getConfiguration().getChild(name);
        return list == null ? List.of() : Arrays.asList(list.getChildren());
    }

    /** The values of a parameter that is a list. */
    List<String> values(String name) {
        return elements(name).stream()
                .map(Xpp3Dom::getValue)
                .map(this::evaluate)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> evaluate(@Nullable String expression) {
        if (expression == null) {
            return Optional.empty();
        }
        try {
            Object value = evaluator.evaluate(expression);
            return Optional.ofNullable(value).map(Object::toString);
        } catch (ExpressionEvaluationException e) {
            throw new IllegalStateException(expression, e);
        }
    }
}
