package io.github.kconfig4j.timers.templates;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.config.ConfigInput;
import io.github.kconfig4j.config.ConfigReadResult;
import io.github.kconfig4j.config.ConfigReader;
import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.model.KconfigTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The variants of the sample, as its pom and its configuration files say. */
final class SampleVariants {
    private static final Path SAMPLE = Path.of("..", "sample-config");
    private static final Path CONFIGS = SAMPLE.resolve("configs");
    private static final String DEFCONFIG = "_defconfig";
    private static final Pattern VARIANT = Pattern.compile("(?s)<variant>(.*?)</variant>");
    private static final Pattern ELEMENT = Pattern.compile("<(name|defconfig|fragment)>([^<]+)<");

    private SampleVariants() {}

    /** The configurations by name: one for each defconfig, and those of the pom, whose names say what they are made of. */
    static SortedMap<String, Configuration> read(KconfigTree tree) {
        try (Stream<Path> files = Files.list(CONFIGS)) {
            SortedMap<String, Configuration> variants = new TreeMap<>();
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(DEFCONFIG))
                    .map(name -> name.substring(0, name.length() - DEFCONFIG.length()))
                    .forEach(name -> variants.put(name, resolve(tree, name, List.of())));
            Matcher matcher = VARIANT.matcher(Files.readString(SAMPLE.resolve("pom.xml")));
            matcher.results().map(each -> parts(each.group(1))).forEach(parts -> {
                List<String> fragments = parts.subList(2, parts.size());
                assertThat(parts.get(0)).isEqualTo(String.join("-", parts.subList(1, parts.size())));
                assertThat(variants.put(parts.get(0), resolve(tree, parts.get(1), fragments)))
                        .as(parts.get(0))
                        .isNull();
            });
            return variants;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Name, defconfig, and fragments of a variant. */
    private static List<String> parts(String variant) {
        return ELEMENT.matcher(variant)
                .results()
                .map((MatchResult element) -> element.group(2))
                .toList();
    }

    private static Configuration resolve(KconfigTree tree, String defconfig, List<String> fragments) {
        List<Path> files = new ArrayList<>(List.of(CONFIGS.resolve(defconfig + DEFCONFIG)));
        fragments.forEach(fragment -> files.add(CONFIGS.resolve("fragments").resolve(fragment + ".config")));
        List<ConfigInput> inputs = files.stream()
                .map(file -> {
                    try {
                        return new ConfigInput(file.getFileName().toString(), Files.readString(file));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .toList();
        ConfigReadResult read = ConfigReader.read(tree, inputs, "CONFIG_");
        assertThat(read.diagnostics()).isEmpty();
        return Configuration.resolve(tree, read.values());
    }
}
