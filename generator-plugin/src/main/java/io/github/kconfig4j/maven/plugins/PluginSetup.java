package io.github.kconfig4j.maven.plugins;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.PluginParameterExpressionEvaluator;
import org.codehaus.plexus.component.configurator.expression.ExpressionEvaluationException;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/** A goal of another plugin with the configuration that it runs with: the pom's, and the defaults of its version. */
public final class PluginSetup {
    private final MojoExecution execution;
    private final PluginParameterExpressionEvaluator evaluator;

    PluginSetup(MavenSession session, MojoExecution execution) {
        this.execution = execution;
        this.evaluator = new PluginParameterExpressionEvaluator(session, execution);
    }

    /** What Maven runs. */
    public MojoExecution execution() {
        return execution;
    }

    /** The value of a parameter; empty if it has none, or if this version of the plugin has no such parameter. */
    public Optional<String> value(String name) {
        return object(name).map(Object::toString).map(String::strip).filter(value -> !value.isEmpty());
    }

    private Optional<Object> object(String name) {
        Xpp3Dom element = execution.getConfiguration().getChild(name);
        return element == null
                ? Optional.empty()
                : evaluate(element.getValue()).or(() -> evaluate(element.getAttribute("default-value")));
    }

    /** Whether a parameter is {@code true}. */
    boolean isOn(String name) {
        return isOn(name, false);
    }

    /**
     * Whether a parameter is {@code true}.
     *
     * @param otherwise what holds if it has no value, or if this version of the plugin has no such parameter
     */
    boolean isOn(String name, boolean otherwise) {
        return value(name).map(Boolean::parseBoolean).orElse(otherwise);
    }

    /** The elements of a parameter that is a list, with the values that expressions in them have. */
    public List<Xpp3Dom> elements(String name) {
        Xpp3Dom list = execution.getConfiguration().getChild(name);
        return list == null
                ? List.of()
                : Arrays.stream(list.getChildren()).map(this::evaluated).toList();
    }

    private Xpp3Dom evaluated(Xpp3Dom element) {
        Xpp3Dom copy = new Xpp3Dom(element.getName());
        evaluate(element.getValue()).map(Object::toString).ifPresent(copy::setValue);
        for (String attribute : element.getAttributeNames()) {
            copy.setAttribute(attribute, element.getAttribute(attribute));
        }
        for (Xpp3Dom child : element.getChildren()) {
            copy.addChild(evaluated(child));
        }
        return copy;
    }

    /** The values of a parameter that is a list: its elements', or those of the list that an expression gives. */
    List<String> values(String name) {
        List<Xpp3Dom> elements = elements(name);
        if (!elements.isEmpty()) {
            return elements.stream()
                    .map(Xpp3Dom::getValue)
                    .map(this::evaluate)
                    .flatMap(Optional::stream)
                    .map(Object::toString)
                    .toList();
        }
        return object(name).stream()
                .flatMap(value -> value instanceof Iterable<?> list ? stream(list) : Stream.empty())
                .map(Object::toString)
                .toList();
    }

    private static Stream<Object> stream(Iterable<?> list) {
        Stream.Builder<Object> values = Stream.builder();
        list.forEach(values::add);
        return values.build();
    }

    private Optional<Object> evaluate(@Nullable String expression) {
        if (expression == null) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(evaluator.evaluate(expression));
        } catch (ExpressionEvaluationException e) {
            throw new IllegalStateException(expression, e);
        }
    }
}
