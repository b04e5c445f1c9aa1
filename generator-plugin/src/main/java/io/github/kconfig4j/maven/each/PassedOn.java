package io.github.kconfig4j.maven.each;

import java.io.File;
import java.nio.file.Path;
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
            + "|maven\\.build\\.cache\\.enabled|goals|kconfig\\.(config|defconfig|variants|shard|parallel|each\\..*)");

    private final Path home;
    private final MavenSession session;
    private final MavenExecutionRequest request;

    /** @param home the folder of the installation */
    PassedOn(MavenSession session, Path home) {
        this.home = home;
        this.session = session;
        this.request = session.getRequest();
    }

    /** The arguments, without goals. */
    List<String> arguments() {
        List<String> arguments = first();
        selection(arguments);
        rest(arguments);
        return arguments;
    }

    /** The arguments that build a module and those that it depends on, without goals. */
    List<String> arguments(String module) {
        List<String> arguments = first();
        if (session.getProjects().size() > 1) {
            arguments.addAll(List.of("--projects", module, "--also-make"));
        } else {
            selection(arguments);
        }
        rest(arguments);
        return arguments;
    }

    private List<String> first() {
        List<String> arguments = new ArrayList<>(List.of("--batch-mode", "--no-transfer-progress", "--file"));
        arguments.add(request.getPom().getPath());
        file("--settings", request.getUserSettingsFile(), arguments);
        other("--global-settings", request.getGlobalSettingsFile(), arguments);
        file("--toolchains", request.getUserToolchainsFile(), arguments);
        other("--global-toolchains", request.getGlobalToolchainsFile(), arguments);
        switches(arguments);
        profiles(arguments);
        return arguments;
    }

    private void rest(List<String> arguments) {
        if (request.getDegreeOfConcurrency() > 1) {
            arguments.add("--threads");
            arguments.add(Integer.toString(request.getDegreeOfConcurrency()));
        }
        properties(arguments);
    }

    private static void file(String option, @Nullable File file, List<String> arguments) {
        if (file != null && file.isFile()) {
            arguments.add(option);
            arguments.add(file.getPath());
        }
    }

    /** A file of the installation is found there again; and Maven 4 warns of the option. */
    private void other(String option, @Nullable File file, List<String> arguments) {
        if (file != null && !file.toPath().startsWith(home)) {
            file(option, file, arguments);
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
        // Not --debug: for the command of Maven 4 that means to wait for a debugger.
        on(request.getLoggingLevel() == MavenExecutionRequest.LOGGING_LEVEL_DEBUG, "-X", arguments);
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
        boolean isPart = session.getAllProjects() != null
                && session.getProjects().size() != session.getAllProjects().size();
        if (!isPart) {
            on(!request.isRecursive(), "--non-recursive", arguments);
            return;
        }
        Set<String> names = new LinkedHashSet<>();
        Optional<MavenProject> root = rootOfMaven4();
        // There the modules are found by way of the root's build directory.
        root.ifPresent(project -> names.add(id(project)));
        session.getProjects().forEach(project -> names.add(id(project)));
        arguments.add("--projects");
        arguments.add(String.join(",", names));
        // And there who names a project means its modules too.
        on(root.isPresent(), "--non-recursive", arguments);
    }

    private Optional<MavenProject> rootOfMaven4() {
        try {
            Object root =
                    MavenExecutionRequest.class.getMethod("getRootDirectory").invoke(request);
            return session.getAllProjects().stream()
                    .filter(project -> project.getBasedir().toPath().equals(root))
                    .findFirst();
        } catch (ReflectiveOperationException e) {
            return Optional.empty();
        }
    }

    private static String id(MavenProject project) {
        return project.getGroupId() + ":" + project.getArtifactId();
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
