package io.github.kconfig4j.maven;

import io.github.kconfig4j.product.files.BuildLock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.maven.execution.ExecutionEvent;
import org.apache.maven.execution.ExecutionListener;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Keeps other Mavens out of a module from the first of our goals to the end of the module's build: what one has generated,
 * the compiler plugin of the same one compiles.
 */
final class BuildHold {
    private static final String SUCCEEDED = "projectSucceeded";
    /** What ends the build of a module, of all modules, or of a module that Maven gives up. */
    private static final Set<String> ENDS = Set.of(SUCCEEDED, "projectFailed", "sessionEnded");

    private final MavenSession session;
    private final MavenProject project;
    private final Log log;

    BuildHold(MavenSession session, MavenProject project, Log log) {
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
    boolean take(Path lock, Path underWay, String name) throws IOException {
        boolean first = !Files.exists(lock);
        BuildLock held = BuildLock.acquire(
                lock, () -> log.info("Waiting for another Maven that builds this module (" + name + ")."));
        boolean broken = first || Files.exists(underWay);
        if (!Files.exists(underWay)) {
            Files.createFile(underWay);
        }
        ExecutionListener next = session.getRequest().getExecutionListener();
        session.getRequest().setExecutionListener((ExecutionListener) Proxy.newProxyInstance(
                ExecutionListener.class.getClassLoader(),
                new Class<?>[] {ExecutionListener.class},
                (proxy, method, arguments) -> {
                    Object result = pass(next, method, arguments);
                    if (ENDS.contains(method.getName()) && isOurs(method, arguments)) {
                        if (method.getName().equals(SUCCEEDED)) {
                            Files.deleteIfExists(underWay);
                        }
                        release(held);
                    }
                    return result;
                }));
        return broken;
    }

    private static @Nullable Object pass(@Nullable ExecutionListener next, Method method, Object[] arguments)
            throws Throwable {
        if (next == null) {
            return null;
        }
        try {
            return method.invoke(next, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private boolean isOurs(Method method, Object[] arguments) {
        return method.getName().startsWith("session")
                || arguments[0] instanceof ExecutionEvent event
                        && event.getProject() != null
                        && project.getId().equals(event.getProject().getId());
    }

    private static void release(BuildLock lock) {
        try {
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
