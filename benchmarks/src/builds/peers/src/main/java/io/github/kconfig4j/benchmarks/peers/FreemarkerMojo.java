package io.github.kconfig4j.benchmarks.peers;

import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateMethodModelEx;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/** Renders all templates with FreeMarker, as one writes it in an hour: no check, no memory, each file written each time. */
@Mojo(name = "freemarker", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public class FreemarkerMojo extends AbstractMojo {
    private static final String SUFFIX = ".ftl";

    @Parameter(defaultValue = "${project}", readonly = true)
    private MavenProject project;

    /** The folder of the templates. */
    @Parameter(defaultValue = "${project.basedir}/src/main/templates")
    private File templates;

    /** The values of the options. */
    @Parameter(defaultValue = "${project.basedir}/options.properties")
    private File options;

    /** The folder of the generated sources. */
    @Parameter(defaultValue = "${project.build.directory}/generated-sources/freemarker")
    private File sources;

    @Override
    public void execute() throws MojoExecutionException {
        project.addCompileSourceRoot(sources.getPath());
        try {
            render();
        } catch (IOException | TemplateException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    private void render() throws IOException, TemplateException {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setDirectoryForTemplateLoading(templates);
        configuration.setDefaultEncoding("UTF-8");
        Properties values = new Properties();
        try (BufferedReader reader = Files.newBufferedReader(options.toPath())) {
            values.load(reader);
        }
        TemplateMethodModelEx config =
                arguments -> Boolean.parseBoolean(values.getProperty(arguments.get(0).toString()));
        for (String name : names()) {
            Template template = configuration.getTemplate(name);
            Path source = sources.toPath().resolve(name.substring(0, name.length() - SUFFIX.length()));
            Files.createDirectories(source.getParent());
            try (Writer out = Files.newBufferedWriter(source)) {
                template.process(Map.of("config", config), out);
            }
        }
    }

    private List<String> names() throws IOException {
        Path folder = templates.toPath();
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .toList();
        }
    }
}
