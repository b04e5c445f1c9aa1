package io.github.kconfig4j.maven.hold;

import io.github.kconfig4j.maven.layout.Ide;
import io.github.kconfig4j.product.files.BuildLock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.maven.execution.ExecutionEvent;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;

/**
 * Keeps other Mavens out of a module from the first of our goals to the end of the module's build: what one has generated,
 * the compiler plugin of the same one compiles.
 */
public final class BuildHold {
    private final MavenSession session;
    private final MavenProject project;
    private final Log log;
    private final Function<ExecutionEvent, Optional<RetoldFailure>> atFailure;
    private Optional<Consumer<Boolean>> endOfGoal = Optional.empty();

    /** @param atFailure knows better why a goal of any plugin has failed in the module, or does not */
    public BuildHold(
            MavenSession session,
            MavenProject project,
            Log log,
            Function<ExecutionEvent, Optional<RetoldFailure>> atFailure) {
        this.atFailure = atFailure;
        this.session = session;
        this.project = project;
        this.log = log;
    }

    /**
     * Waits until no other Maven builds the module.
     *
     * @param lock the file that is locked
     * @param underWay the file that is there while a build is under way, and after one that has not succeeded
     * @param name how messages name the lock
     * @return whether the last build of the module may have left something half-written
     */
    public boolean take(Path lock, Path underWay, String name) throws IOException {
        boolean first = !Files.exists(lock);
        Optional<BuildLock> held = acquire(lock, name);
        boolean broken = first || Files.exists(underWay);
        if (!Files.exists(underWay)) {
            Files.createFile(underWay);
        }
        Consumer<Boolean> end = succeeded -> {
            if (succeeded) {
                delete(underWay);
            }
            held.ifPresent(BuildHold::release);
        };
        if (Ide.runs(session)) {
            endOfGoal = Optional.of(end);
        } else {
            listen(end);
        }
        return broken;
    }

    /** Without it, where the file system has no locks, all is as it was before there was one. */
    private Optional<BuildLock> acquire(Path lock, String name) {
        try {
            return Optional.of(BuildLock.acquire(
                    lock, () -> log.info("Waiting for another Maven that builds this module (" + name + ").")));
        } catch (IOException e) {
            log.warn("The file " + name + " cannot be locked (" + e.getMessage()
                    + "), so nothing keeps another Maven from building this module meanwhile.");
            return Optional.empty();
        }
    }

    /** Modules that are built at the same time do this at the same time. */
    private void listen(Consumer<Boolean> end) {
        MavenExecutionRequest request = session.getRequest();
        synchronized (request) {
            request.setExecutionListener(
                    new EndOfBuild(request.getExecutionListener(), project.getId(), end, atFailure));
        }
    }

    /**
     * Lets others in, if nobody will say when the build ends.
     *
     * @param succeeded whether the goal has succeeded
     * @return whether it has let others in
     */
    public boolean endOfGoal(boolean succeeded) {
        endOfGoal.ifPresent(end -> end.accept(succeeded));
        return endOfGoal.isPresent();
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void release(BuildLock lock) {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
