package io.github.kconfig4j.maven.hold;

import io.github.kconfig4j.generate.files.AtomicFiles;
import io.github.kconfig4j.maven.layout.ModulePart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.execution.ExecutionEvent;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;

/** One goal's hold on its module, which the first goal of a build takes and the others find taken. Used by one thread. */
public final class ModuleHold {
    private final MavenSession session;
    private final MavenProject project;
    private final Log log;
    private final Map<Object, Object> context;
    private final Path state;
    private Optional<BuildHold> hold = Optional.empty();

    /**
     * @param context what goals of the module know of each other in one build
     * @param state the folder of what is remembered between two builds
     */
    public ModuleHold(MavenSession session, MavenProject project, Log log, Map<Object, Object> context, Path state) {
        this.session = session;
        this.project = project;
        this.log = log;
        this.context = context;
        this.state = state;
    }

    /** The file that is locked. */
    public Path lock() {
        return state.resolve("lock");
    }

    /**
     * Waits until no other Maven builds the module, and keeps others waiting to the end of this build. What a build that was
     * killed has left half-written goes.
     *
     * @param files writes what goals write
     * @param name how messages name the lock
     * @return whether this is the first goal of ours in this build, and the last build may have left something half-written
     *     where other plugins write
     */
    public boolean take(AtomicFiles files, String name) throws IOException {
        if (context.putIfAbsent(key(), true) != null) {
            return false;
        }
        Files.createDirectories(state);
        BuildHold taken = new BuildHold(session, project, log, this::retold);
        hold = Optional.of(taken);
        boolean broken = taken.take(lock(), state.resolve("under-way"), name);
        if (broken) {
            files.clear();
        }
        return broken;
    }

    /** Lets others in, if nobody will say when the build ends. */
    public void endOfGoal(boolean succeeded) {
        if (hold.isPresent() && hold.get().endOfGoal(succeeded)) {
            context.remove(key());
        }
    }

    private String key() {
        return ModuleHold.class.getName() + ": held " + state;
    }

    /** Has it said better why a goal of any plugin fails in this build. */
    public void onFailure(ModulePart part, FailureNotes notes) {
        context.put(key(part), notes);
    }

    /** A goal of any plugin has failed: if those of ours know better why, that is what Maven shall say. */
    private Optional<RetoldFailure> retold(ExecutionEvent failure) {
        Optional<String> said = RetoldFailure.longMessage(failure.getException());
        Optional<String> better = said;
        for (ModulePart each : ModulePart.values()) {
            if (context.get(key(each)) instanceof FailureNotes notes) {
                better = better.map(text -> notes.retold(failure, text));
            }
        }
        return better.equals(said)
                ? Optional.empty()
                : better.map(text -> new RetoldFailure(failure, text, log::error));
    }

    private static String key(ModulePart part) {
        return FailureNotes.class.getName() + " " + part;
    }
}
