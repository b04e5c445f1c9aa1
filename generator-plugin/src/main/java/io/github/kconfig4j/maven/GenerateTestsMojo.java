package io.github.kconfig4j.maven;

import io.github.kconfig4j.maven.layout.ModulePart;
import java.io.File;
import java.nio.file.Path;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Does for the module's tests what {@code generate} does for its code, for the same variant: test sources and resources that
 * have conditions, and the templates in {@code src/test/kconfig}. A test of an option that is off is not there.
 */
@Mojo(name = "generate-tests", defaultPhase = LifecyclePhase.GENERATE_TEST_SOURCES, threadSafe = true)
public class GenerateTestsMojo extends AbstractGenerateMojo {
    /** The folder of the generated test sources, which are compiled with the module's tests. All in it is the plugin's. */
    @Parameter(defaultValue = "${project.build.directory}/generated-test-sources/kconfig")
    private File testSources;

    /** The folder of the generated test resources. All in it is the plugin's. */
    @Parameter(defaultValue = "${project.build.directory}/generated-test-resources/kconfig")
    private File testResources;

    @Override
    ModulePart part() {
        return ModulePart.TEST;
    }

    @Override
    Path sources() {
        return testSources.toPath();
    }

    @Override
    Path resources() {
        return testResources.toPath();
    }
}
