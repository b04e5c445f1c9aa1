package io.github.kconfig4j.maven;

import io.github.kconfig4j.product.files.BuildLock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;

/**
 * Keeps other Mavens out of a module from the first of our goals to the end of the module's build: what one has generated,
 * the compiler plugin of the same one compiles.
 */
final class BuildHold {
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
        session.getRequest()
                .setExecutionListener(
                        new EndOfBuild(session.getRequest().getExecutionListener(), project.getId(), succeeded -> {
                            if (succeeded) {
                                delete(underWay);
                            }
                            release(held);
                        }));
        return broken;
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
