package io.github.kconfig4j.maven.each;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.apache.maven.artifact.repository.MavenArtifactRepository;
import org.apache.maven.artifact.repository.layout.DefaultRepositoryLayout;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystemSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Maven is told is told to those that it starts; EachIT and EveryMavenIT look at what they make of it. */
class PassedOnTest {
    @TempDir
    private Path folder;

    private final MavenExecutionRequest request = new DefaultMavenExecutionRequest();
    private String pom;
    private String repository;

    @BeforeEach
    void start() {
        pom = folder.resolve("pom.xml").toString();
        repository = folder.resolve("repository").toString();
        request.setPom(new File(pom));
    }

    @SuppressWarnings("deprecation") // Maven has no other way to make a repository and a session without a container.
    private List<String> arguments(MavenProject... projects) {
        request.setLocalRepository(new MavenArtifactRepository(
                "local", folder.resolve("repository").toUri().toString(), new DefaultRepositoryLayout(), null, null));
        MavenSession session =
                new MavenSession(null, (RepositorySystemSession) null, request, new DefaultMavenExecutionResult());
        session.setAllProjects(List.of(project("core"), project("app")));
        session.setProjects(projects.length == 0 ? session.getAllProjects() : List.of(projects));
        return new PassedOn(session, folder.resolve("maven")).arguments();
    }

    private static MavenProject project(String name) {
        MavenProject project = new MavenProject();
        project.setGroupId("g");
        project.setArtifactId(name);
        return project;
    }

    @Test
    void nothingSaidIsNothingPassedOn() {
        assertThat(arguments())
                .containsExactly(
                        "--batch-mode",
                        "--no-transfer-progress",
                        "--file",
                        pom,
                        "--fail-at-end",
                        "-Dmaven.repo.local=" + repository,
                        "-Dstyle.color=never");
    }

    @Test
    void allThatIsSaidIsPassedOn() throws Exception {
        Path settings = Files.createFile(folder.resolve("settings.xml"));
        Path toolchains = Files.createFile(folder.resolve("toolchains.xml"));
        Path global = Files.createFile(folder.resolve("global.xml"));
        request.setUserSettingsFile(settings.toFile());
        request.setUserToolchainsFile(toolchains.toFile());
        request.setGlobalSettingsFile(global.toFile());
        request.setGlobalToolchainsFile(
                folder.resolve("maven/conf/toolchains.xml").toFile());
        request.setReactorFailureBehavior(MavenExecutionRequest.REACTOR_FAIL_NEVER);
        request.setOffline(true);
        request.setUpdateSnapshots(true);
        request.setNoSnapshotUpdates(true);
        request.setGlobalChecksumPolicy("fail");
        request.setShowErrors(true);
        request.setLoggingLevel(MavenExecutionRequest.LOGGING_LEVEL_DEBUG);
        request.addActiveProfile("release");
        request.addInactiveProfile("slow");
        request.setDegreeOfConcurrency(3);

        assertThat(arguments(project("app")))
                .containsExactly(
                        "--batch-mode",
                        "--no-transfer-progress",
                        "--file",
                        pom,
                        "--settings",
                        settings.toString(),
                        "--global-settings",
                        global.toString(),
                        "--toolchains",
                        toolchains.toString(),
                        "--fail-never",
                        "--offline",
                        "--update-snapshots",
                        "--no-snapshot-updates",
                        "--strict-checksums",
                        "--errors",
                        "-X",
                        "--activate-profiles",
                        "release,!slow",
                        "--projects",
                        "g:app",
                        "--threads",
                        "3",
                        "-Dmaven.repo.local=" + repository,
                        "-Dstyle.color=never");
    }

    @Test
    void propertiesOfTheUserArePassedOnAndNotThoseOfThisMaven() {
        Properties user = new Properties();
        for (String name : List.of(
                "x",
                "kconfig.set.TLS",
                "kconfig.fragments",
                "session.topDirectory",
                "maven.user.conf",
                "maven.installation.conf",
                "maven.project.conf",
                "maven.test.skip",
                "maven.build.cache.enabled",
                "kconfig.config",
                "kconfig.defconfig",
                "kconfig.variants",
                "kconfig.parallel",
                "goals")) {
            user.setProperty(name, "1");
        }
        request.setUserProperties(user);

        assertThat(arguments())
                .filteredOn(argument -> argument.startsWith("-D"))
                .containsExactly(
                        "-Dkconfig.fragments=1",
                        "-Dkconfig.set.TLS=1",
                        "-Dmaven.test.skip=1",
                        "-Dx=1",
                        "-Dmaven.repo.local=" + repository,
                        "-Dstyle.color=never");
    }
}
