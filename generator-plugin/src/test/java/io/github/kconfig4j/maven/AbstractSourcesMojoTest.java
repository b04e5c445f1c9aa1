package io.github.kconfig4j.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.maven.layout.GeneratedFolders;
import io.github.kconfig4j.maven.layout.ModulePart;
import java.io.File;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AbstractSourcesMojoTest {
    private static <M extends AbstractSourcesMojo> M goal(M goal, Map<?, ?> context, String folder) {
        goal.setPluginContext(context);
        goal.sources = new File(folder + "/sources");
        goal.resources = new File(folder + "/resources");
        return goal;
    }

    @Test
    void theOtherGoalsKnowWhereGenerateWrites() {
        Map<Object, Object> context = new HashMap<>();
        VariantsMojo variants = goal(new VariantsMojo(), context, "target/default");
        assertThat(variants.generatedSources()).isEqualTo(Path.of("target/default/sources"));
        assertThat(variants.generatedResources()).isEqualTo(Path.of("target/default/resources"));

        new GeneratedFolders(context, ModulePart.MAIN)
                .remember(Path.of("target/mine/sources"), Path.of("target/mine/resources"));

        assertThat(variants.generatedSources()).isEqualTo(Path.of("target/mine/sources"));
        assertThat(variants.generatedResources()).isEqualTo(Path.of("target/mine/resources"));
    }
}
