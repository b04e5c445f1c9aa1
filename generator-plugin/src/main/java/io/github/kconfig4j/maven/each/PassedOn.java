package io.github.kconfig4j.maven.each;

import java.io.File;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What of the command line of this Maven holds for those that it starts. */
final class PassedOn {
    /** Of Maven itself, which each Maven finds out; and what {@code each} says in its own way or has been asked for. */
    private static final Pattern NOT_PASSED = Pattern.compile("session\\..*|maven\\.(user|installation|project)\\..*"
            + "|maven\\.repo\\.local|maven\\.ext\\.class\\.path|maven\\.multiModuleProjectDirectory|style\\.color"
            + "|goals|kconfig\\.(config|defconfig|variants|parallel|each\\..*)");

    private final MavenSession session;
    private final MavenExecutionRequest request;

    PassedOn(MavenSession session) {
        this.session = session;
        this.request = session.getRequest();
    }

    /** The arguments, without goals. */
    List<String> arguments() {
        List<String> arguments = new ArrayList<>(List.of("--batch-mode", "--no-transfer-progress", "--file"));
        arguments.add(request.getPom().getPath());
        file("--settings", request.getUserSettingsFile(), arguments);
        file("--global-settings", request.getGlobalSettingsFile(), arguments);
        file("--toolchains", request.getUserToolchainsFile(), arguments);
        file("--global-toolchains", request.getGlobalToolchainsFile(), arguments);
        switches(arguments);
        profiles(arguments);
        selection(arguments);
        if (request.getDegreeOfConcurrency() > 1) {
            arguments.add("--threads");
            arguments.add(Integer.toString(request.getDegreeOfConcurrency()));
        }
        properties(arguments);
        return arguments;
    }

    private static void file(String option, @Nullable File file, List<String> arguments) {
        if (file != null && file.isFile()) {
            arguments.add(option);
            arguments.add(file.getPath());
        }
    }

    private void switches(List<String> arguments) {
        boolean never = MavenExecutionRequest.REACTOR_FAIL_NEVER.equals(request.getReactorFailureBehavior());
        arguments.add(never ? "--fail-never" : "--fail-at-end");
        on(request.isOffline(), "--offline", arguments);
        on(request.isUpdateSnapshots(), "--update-snapshots", arguments);
        on(request.isNoSnapshotUpdates(), "--no-snapshot-updates", arguments);
        on("fail".equals(request.getGlobalChecksumPolicy()), "--strict-checksums", arguments);
        on("warn".equals(request.getGlobalChecksumPolicy()), "--lax-checksums", arguments);
        on(request.isShowErrors(), "--errors", arguments);
        on(request.getLoggingLevel() == MavenExecutionRequest.LOGGING_LEVEL_DEBUG, "--debug", arguments);
    }

    private static void on(boolean condition, String option, List<String> arguments) {
        if (condition) {
            arguments.add(option);
        }
    }

    private void profiles(List<String> arguments) {
        Set<String> profiles = new LinkedHashSet<>(request.getActiveProfiles());
        // Since Maven 4 a profile may be asked for that need not exist.
        Optional<Set<String>> optional = activation("getOptionalActiveProfileIds");
        optional.ifPresent(profiles::removeAll);
        optional.orElse(Set.of()).forEach(name -> profiles.add("?" + name));
        Set<String> inactive = new LinkedHashSet<>(request.getInactiveProfiles());
        Optional<Set<String>> optionalInactive = activation("getOptionalInactiveProfileIds");
        optionalInactive.ifPresent(inactive::removeAll);
        inactive.forEach(name -> profiles.add("!" + name));
        optionalInactive.orElse(Set.of()).forEach(name -> profiles.add("!?" + name));
        if (!profiles.isEmpty()) {
            arguments.add("--activate-profiles");
            arguments.add(String.join(",", profiles));
        }
    }

    private Optional<Set<String>> activation(String getter) {
        try {
            Object activation = MavenExecutionRequest.class
                    .getMethod("getProfileActivation")
                    .invoke(request);
            Set<String> names = new TreeSet<>();
            if (activation.getClass().getMethod(getter).invoke(activation) instanceof Set<?> ids) {
                ids.forEach(id -> names.add(String.valueOf(id)));
            }
            return Optional.of(names);
        } catch (ReflectiveOperationException e) {
            return Optional.empty();
        }
    }

    /** By name, since what selects them is not the same in every Maven. */
    private void selection(List<String> arguments) {
        on(!request.isRecursive(), "--non-recursive", arguments);
        if (session.getAllProjects() == null
                || session.getProjects().size() == session.getAllProjects().size()) {
            return;
        }
        List<String> names = new ArrayList<>();
        for (MavenProject project : session.getProjects()) {
            names.add(project.getGroupId() + ":" + project.getArtifactId());
        }
        arguments.add("--projects");
        arguments.add(String.join(",", names));
    }

    private void properties(List<String> arguments) {
        Properties user = session.getUserProperties();
        for (String name : new TreeSet<>(user.stringPropertyNames())) {
            if (!NOT_PASSED.matcher(name).matches()) {
                arguments.add("-D" + name + "=" + user.getProperty(name));
            }
        }
        arguments.add("-Dmaven.repo.local=" + session.getLocalRepository().getBasedir());
        arguments.add("-Dstyle.color=never");
    }
}
