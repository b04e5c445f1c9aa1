package io.github.kconfig4j.maven;

import io.github.kconfig4j.maven.plugins.ModulePlugins;
import io.github.kconfig4j.maven.plugins.PluginSetup;
import io.github.kconfig4j.maven.set.Concern;
import io.github.kconfig4j.maven.set.SetSource;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.PluginConfigurationException;
import org.apache.maven.plugin.PluginManagerException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.reporting.MavenReport;
import org.apache.maven.reporting.MavenReportException;
import org.jspecify.annotations.Nullable;

/**
 * Shows the inspection report in the site of the module, if the plugin stands in the pom's {@code <reporting>} and {@code mvn site} is run.
 * The module is compiled for it, and the goal {@code report} run.
 */
// The site plugin loads this plugin once more for its reports, so that what other goals have noted in the build is of
// other classes. So
// Maven runs the goal report as one of the build's own, and this one takes the page.
@Mojo(name = "site-report", requiresDependencyResolution = ResolutionScope.COMPILE, threadSafe = true)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
public class SiteReportMojo extends AbstractKconfigMojo implements MavenReport {
    private static final String NAME = "kconfig-report";

    /** The file that the goal {@code report} writes. */
    @Parameter(property = "kconfig.report.output", defaultValue = "${project.build.directory}/kconfig/report.html")
    private File reportOutput;

    @Parameter(defaultValue = "${project.reporting.outputDirectory}", readonly = true, required = true)
    private File site;

    @Inject
    private LifecycleExecutor lifecycle;

    @Inject
    private BuildPluginManager pluginManager;

    /** What the site plugin says. */
    private @Nullable File reportDirectory;

    private boolean isWritten;

    @Override
    Concern concern() {
        return Concern.CONFIGURATION;
    }

    @Override
    void execute(SetSource set) throws IOException, MojoFailureException {
        write();
        copy();
    }

    /** Runs the goal report. */
    private void write() throws MojoFailureException {
        Optional<MojoExecution> report = new ModulePlugins(session, project, lifecycle)
                .setup(plugin.getGroupId(), plugin.getArtifactId(), "report", "site")
                .map(PluginSetup::execution);
        if (report.isEmpty() || isWritten) {
            return;
        }
        try {
            pluginManager.executeMojo(session, report.get());
            isWritten = true;
        } catch (MojoExecutionException | PluginConfigurationException | PluginManagerException e) {
            throw new MojoFailureException("The goal report cannot be run: " + e.getMessage(), e);
        }
    }

    @Override
    public void generate(@Nullable Sink sink, Locale locale) throws MavenReportException {
        try {
            copy();
        } catch (IOException e) {
            throw new MavenReportException("Cannot copy the report: " + e, e);
        }
    }

    private void copy() throws IOException {
        Path page = getReportOutputDirectory().toPath().resolve(NAME + ".html");
        Files.createDirectories(page.getParent());
        Files.copy(reportOutput.toPath(), page, StandardCopyOption.REPLACE_EXISTING);
        getLog().info("Written to " + relative(page));
    }

    /** Whether the goal report has something to say of the module; only it can tell. */
    @Override
    public boolean canGenerateReport() throws MavenReportException {
        try {
            write();
        } catch (MojoFailureException e) {
            throw new MavenReportException(e.getMessage(), e);
        }
        return isWritten && Files.isRegularFile(reportOutput.toPath());
    }

    @Override
    @SuppressWarnings("deprecation") // What replaces it asks for this one.
    public String getOutputName() {
        return NAME;
    }

    @Override
    public String getCategoryName() {
        return CATEGORY_PROJECT_REPORTS;
    }

    @Override
    public String getName(Locale locale) {
        return "Variants";
    }

    @Override
    public String getDescription(Locale locale) {
        return "The variants of this module: their sources line by line, why options have their values, and the proofs.";
    }

    @Override
    public void setReportOutputDirectory(File directory) {
        reportDirectory = directory;
    }

    @Override
    public File getReportOutputDirectory() {
        return Optional.ofNullable(reportDirectory).orElse(site);
    }

    /** The page is a file of its own and no part of the site's pages. */
    @Override
    public boolean isExternalReport() {
        return true;
    }
}
