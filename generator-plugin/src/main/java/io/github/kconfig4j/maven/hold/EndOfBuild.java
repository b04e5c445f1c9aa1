package io.github.kconfig4j.maven.hold;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.maven.execution.AbstractExecutionListener;
import org.apache.maven.execution.ExecutionEvent;
import org.apache.maven.execution.ExecutionListener;
import org.jspecify.annotations.Nullable;

/**
 * Notices when the build of a module ends, and passes on all that happens. No proxy: making one takes longer than a build in
 * which nothing has changed.
 */
final class EndOfBuild implements ExecutionListener {
    private final ExecutionListener next;
    private final String project;
    private final Consumer<Boolean> atEnd;
    private final Function<ExecutionEvent, Optional<RetoldFailure>> atFailure;
    private volatile Optional<RetoldFailure> retold = Optional.empty();
    private boolean ended;

    /**
     * @param next who listens so far
     * @param project the module's id
     * @param atEnd is told once whether the build of the module has succeeded
     * @param atFailure knows better why a goal of any plugin has failed in the module, or does not
     */
    EndOfBuild(
            @Nullable ExecutionListener next,
            String project,
            Consumer<Boolean> atEnd,
            Function<ExecutionEvent, Optional<RetoldFailure>> atFailure) {
        this.next = next == null ? new AbstractExecutionListener() : next;
        this.project = project;
        this.atEnd = atEnd;
        this.atFailure = atFailure;
    }

    private void endOf(ExecutionEvent event, boolean succeeded) {
        if (isOfModule(event)) {
            end(succeeded);
        }
    }

    private boolean isOfModule(ExecutionEvent event) {
        return event.getProject() != null && project.equals(event.getProject().getId());
    }

    private synchronized void end(boolean succeeded) {
        if (!ended) {
            ended = true;
            atEnd.accept(succeeded);
        }
    }

    @Override
    public void projectDiscoveryStarted(ExecutionEvent event) {
        next.projectDiscoveryStarted(event);
    }

    @Override
    public void sessionStarted(ExecutionEvent event) {
        next.sessionStarted(event);
    }

    @Override
    public void sessionEnded(ExecutionEvent event) {
        next.sessionEnded(event);
        end(false);
    }

    @Override
    public void projectSkipped(ExecutionEvent event) {
        next.projectSkipped(event);
    }

    @Override
    public void projectStarted(ExecutionEvent event) {
        next.projectStarted(event);
    }

    @Override
    public void projectSucceeded(ExecutionEvent event) {
        next.projectSucceeded(event);
        endOf(event, true);
    }

    @Override
    public void projectFailed(ExecutionEvent event) {
        if (isOfModule(event)) {
            retold.ifPresent(
                    better -> better.replace(event.getSession().getResult().getExceptions()));
        }
        next.projectFailed(event);
        endOf(event, false);
    }

    @Override
    public void mojoSkipped(ExecutionEvent event) {
        next.mojoSkipped(event);
    }

    @Override
    public void mojoStarted(ExecutionEvent event) {
        next.mojoStarted(event);
    }

    @Override
    public void mojoSucceeded(ExecutionEvent event) {
        next.mojoSucceeded(event);
    }

    @Override
    public void mojoFailed(ExecutionEvent event) {
        next.mojoFailed(event);
        if (isOfModule(event)) {
            retold = atFailure.apply(event);
        }
    }

    @Override
    public void forkStarted(ExecutionEvent event) {
        next.forkStarted(event);
    }

    @Override
    public void forkSucceeded(ExecutionEvent event) {
        next.forkSucceeded(event);
    }

    @Override
    public void forkFailed(ExecutionEvent event) {
        next.forkFailed(event);
    }

    @Override
    public void forkedProjectStarted(ExecutionEvent event) {
        next.forkedProjectStarted(event);
    }

    @Override
    public void forkedProjectSucceeded(ExecutionEvent event) {
        next.forkedProjectSucceeded(event);
    }

    @Override
    public void forkedProjectFailed(ExecutionEvent event) {
        next.forkedProjectFailed(event);
    }
}
