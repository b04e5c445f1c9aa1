package io.github.kconfig4j.maven.each;

import io.github.kconfig4j.maven.child.ChildReport;
import io.github.kconfig4j.maven.child.ChildTask;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;

/**
 * The Maven that runs this goal, started once more for a variant. May be used by several threads at a time.
 */
public final class ChildMaven {
    private static final String EXTENSIONS = "maven.ext.class.path";

    private final Path home;
    private final Path extension;
    private final Path folder;
    private final List<String> passedOn;
    private final List<String> goals;
    private final Optional<String> otherExtensions;

    /**
     * @param home the folder of the installation
     * @param extension the jar or folder with the classes of package {@code child}
     * @param goals what each of them is asked for, in the order of the command line
     */
    public ChildMaven(MavenSession session, Path home, Path extension, List<String> goals) {
        this(session, home, extension, goals, new PassedOn(session, home).arguments());
    }

    private ChildMaven(MavenSession session, Path home, Path extension, List<String> goals, List<String> passedOn) {
        this.home = home;
        this.extension = extension;
        this.folder = Path.of(session.getRequest().getBaseDirectory());
        this.passedOn = List.copyOf(passedOn);
        this.goals = List.copyOf(goals);
        this.otherExtensions = Optional.ofNullable(session.getUserProperties().getProperty(EXTENSIONS));
    }

    /**
     * One that builds a module and those that it depends on.
     *
     * @param module {@code groupId:artifactId}
     */
    public static ChildMaven ofModule(
            MavenSession session, Path home, Path extension, String module, List<String> goals) {
        return new ChildMaven(session, home, extension, goals, new PassedOn(session, home).arguments(module));
    }

    /** The command of an installation. */
    public static Path command(Path home) {
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
        return home.resolve("bin").resolve(windows ? "mvn.cmd" : "mvn");
    }

    /**
     * Builds a variant, and waits for the end of it.
     *
     * @param configuration the arguments that say which configuration that is, and what else holds for it alone
     * @param log the file that gets all that Maven prints
     * @throws IOException if Maven cannot be started or its report cannot be read
     */
    ChildExit build(ChildTask task, List<String> configuration, Path log) throws IOException, InterruptedException {
        Files.createDirectories(log.toAbsolutePath().getParent());
        Files.deleteIfExists(task.report());
        ProcessBuilder builder = new ProcessBuilder(arguments(task, configuration))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        setUp(builder.environment());
        int status = run(builder);
        Optional<ChildReport> report =
                Files.exists(task.report()) ? Optional.of(ChildReport.read(task.report())) : Optional.empty();
        Files.deleteIfExists(task.report());
        return new ChildExit(status, report);
    }

    private List<String> arguments(ChildTask task, List<String> configuration) {
        List<String> arguments = new ArrayList<>(List.of(command(home).toString()));
        arguments.addAll(passedOn);
        arguments.addAll(configuration);
        // The keys of that cache do not know the configuration, so it would give one variant what another has put
        // there.
        arguments.add("-Dmaven.build.cache.enabled=false");
        arguments.addAll(task.arguments());
        arguments.add("-D" + EXTENSIONS + "="
                + otherExtensions.map(others -> others + File.pathSeparator).orElse("") + extension);
        arguments.addAll(goals);
        return arguments;
    }

    private void setUp(Map<String, String> environment) {
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("MAVEN_HOME", home.toString());
        // A debugger waits at its port for one process only.
        environment.remove("MAVEN_DEBUG_OPTS");
    }

    /** Whoever ends this Maven ends those that it has started. */
    private static int run(ProcessBuilder builder) throws IOException, InterruptedException {
        Process process = builder.start();
        process.getOutputStream().close();
        Thread atExit = new Thread(process::destroy);
        Runtime.getRuntime().addShutdownHook(atExit);
        try {
            return process.waitFor();
        } finally {
            process.destroy();
            forget(atExit);
        }
    }

    private static void forget(Thread atExit) {
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException e) {
            // This Maven is being ended.
        }
    }
}
