package io.github.kconfig4j.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A Maven as it is installed, on a JDK. It takes the plugin from the repository to which this build has put it, and all else
 * from the repository of the build that runs this test, so that nothing is fetched twice.
 *
 * @param home the folder of the installation
 * @param javaHome the JDK that runs it; empty: the one that runs the test
 */
public record RealMaven(Path home, Optional<Path> javaHome) {
    /** It ends before what the JVM would compile in the background is of use. */
    private static final String SHORT_LIVED = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

    /** The Maven and the JDK that run this test. */
    public static RealMaven current() {
        return new RealMaven(Path.of(System.getProperty("it.maven.home")), Optional.empty());
    }

    /** Runs it in a folder and waits for its end. The folder gets a {@code settings.xml} and a {@code maven.log}. */
    public Run run(Path folder, List<String> arguments) throws IOException, InterruptedException {
        return run(folder, Map.of(), arguments);
    }

    /** The same with more variables of the environment. */
    public Run run(Path folder, Map<String, String> environment, List<String> arguments)
            throws IOException, InterruptedException {
        Path log = folder.resolve("maven.log");
        Process process = start(folder, log, environment, arguments);
        if (!process.waitFor(10, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("Maven did not end: " + Files.readString(log));
        }
        return new Run(process.exitValue(), Files.readString(log));
    }

    /** Starts it in a folder. The folder gets a {@code settings.xml}, and the file what Maven prints. */
    public Process start(Path folder, Path log, Map<String, String> environment, List<String> arguments)
            throws IOException {
        Path settings = folder.resolve("settings.xml");
        if (!Files.exists(settings)) {
            Files.writeString(settings, settings());
        }
        List<String> command = new ArrayList<>();
        command.add(home.resolve("bin").resolve("mvn").toString());
        command.addAll(List.of("--batch-mode", "--no-transfer-progress", "--settings", "settings.xml"));
        command.add("-Dmaven.repo.local=" + System.getProperty("it.repository"));
        command.add("-Dstyle.color=never");
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment()
                .put("JAVA_HOME", javaHome.map(Path::toString).orElseGet(() -> System.getProperty("java.home")));
        builder.environment().merge("MAVEN_OPTS", SHORT_LIVED, (given, own) -> given + " " + own);
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static String settings() {
        String outer =
                Path.of(System.getProperty("it.outer.repository")).toUri().toString();
        return """
                <settings>
                  <profiles>
                    <profile>
                      <id>it</id>
                      <repositories>
                        <repository>
                          <id>outer</id><url>%1$s</url>
                          <releases><checksumPolicy>ignore</checksumPolicy></releases>
                        </repository>
                      </repositories>
                      <pluginRepositories>
                        <pluginRepository>
                          <id>outer</id><url>%1$s</url>
                          <releases><checksumPolicy>ignore</checksumPolicy></releases>
                        </pluginRepository>
                      </pluginRepositories>
                    </profile>
                  </profiles>
                  <activeProfiles><activeProfile>it</activeProfile></activeProfiles>
                </settings>
                """.formatted(outer);
    }

    /** What a run came to. */
    public record Run(int status, String output) {
        /** The lines that Maven printed at a level, without the level's mark. */
        public List<String> lines(String level) {
            String mark = "[" + level + "] ";
            return output.lines()
                    .filter(line -> line.startsWith(mark))
                    .map(line -> line.substring(mark.length()))
                    .toList();
        }
    }
}
