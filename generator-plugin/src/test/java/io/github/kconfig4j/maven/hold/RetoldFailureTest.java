package io.github.kconfig4j.maven.hold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.execution.ExecutionEvent;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.lifecycle.LifecycleExecutionException;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RetoldFailureTest {
    private static final Exception ORIGINAL = new LifecycleExecutionException(
            "Failed", new MojoFailureException(RetoldFailureTest.class, "Compilation failure\nA\n", "\nA\n"));

    private final List<String> said = new ArrayList<>();
    private final RetoldFailure retold = new RetoldFailure(new Event(ORIGINAL), "\nB\n", said::add);

    @Test
    void takesThePlaceOfTheOriginal() {
        Exception other = new IllegalStateException("another module's");
        List<Throwable> failures = new ArrayList<>(List.of(other, ORIGINAL));

        retold.replace(failures);

        assertThat(failures).hasSize(2).startsWith(other).doesNotContain(ORIGINAL);
        assertThat(failures.get(1).getCause())
                .hasMessage("Compilation failure\nB")
                .hasSuppressedException(ORIGINAL);
        assertThat(said).isEmpty();
    }

    @Test
    void isSaidWhereMavenKeepsItsOwnWords() {
        retold.replace(List.of(ORIGINAL));
        retold.replace(new ArrayList<>());

        assertThat(said).containsExactly("B", "B");
    }

    @Test
    void onlyWhatAPluginSaysAtLengthCanBeRetold() {
        assertThat(RetoldFailure.longMessage(ORIGINAL)).contains("\nA\n");
        assertThat(RetoldFailure.longMessage(new IllegalStateException(new MojoFailureException("short"))))
                .isEmpty();
    }

    private record Event(Exception exception) implements ExecutionEvent {
        @Override
        public Type getType() {
            return Type.MojoFailed;
        }

        @Override
        public @Nullable MavenSession getSession() {
            return null;
        }

        @Override
        public @Nullable MavenProject getProject() {
            return null;
        }

        @Override
        public @Nullable MojoExecution getMojoExecution() {
            return null;
        }

        @Override
        public Exception getException() {
            return exception;
        }
    }
}
