package io.github.kconfig4j.maven.hold;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.maven.execution.ExecutionEvent;
import org.apache.maven.lifecycle.LifecycleExecutionException;
import org.apache.maven.plugin.AbstractMojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/**
 * A failure of another plugin's goal in other words. Maven says at the end of its log why a build has failed: it shall say it in
 * these.
 */
public final class RetoldFailure {
    private final Throwable original;
    private final LifecycleExecutionException retold;
    private final String text;
    private final Consumer<String> otherwise;

    /**
     * @param text what is to be said
     * @param otherwise says it if Maven does not let its own words go
     */
    public RetoldFailure(ExecutionEvent failure, String text, Consumer<String> otherwise) {
        this.original = failure.getException();
        this.text = text.strip();
        this.otherwise = otherwise;
        MojoFailureException cause = new MojoFailureException(headline(original) + "\n" + this.text);
        cause.addSuppressed(original);
        this.retold = new LifecycleExecutionException(failure.getMojoExecution(), failure.getProject(), cause);
    }

    /** What a plugin says at length of its failure. */
    public static Optional<String> longMessage(Throwable failure) {
        return plugins(failure).map(AbstractMojoExecutionException::getLongMessage);
    }

    private static String headline(Throwable failure) {
        return plugins(failure)
                .flatMap(plugins -> String.valueOf(plugins.getMessage()).lines().findFirst())
                .orElse("");
    }

    private static Optional<AbstractMojoExecutionException> plugins(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof AbstractMojoExecutionException of && of.getLongMessage() != null) {
                return Optional.of(of);
            }
        }
        return Optional.empty();
    }

    /** Takes the place of the original among what Maven will say. */
    void replace(List<Throwable> failures) {
        boolean isThere = failures.contains(original);
        try {
            failures.replaceAll(failure -> failure.equals(original) ? retold : failure);
        } catch (UnsupportedOperationException e) {
            isThere = false;
        }
        if (!isThere) {
            otherwise.accept(text);
        }
    }
}
