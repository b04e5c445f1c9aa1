package io.github.kconfig4j.maven;

import io.github.kconfig4j.generate.source.LineOrigin;
import io.github.kconfig4j.product.set.LoadedSet;
import io.github.kconfig4j.product.set.SetInput;
import io.github.kconfig4j.product.variant.ConfigFile;
import io.github.kconfig4j.product.variant.VariantSpec;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The texts of the Kconfig, Kbuild and configuration files that places in a report name. */
final class ReportedTexts {
    private final SetInput input;
    private final LoadedSet set;
    private final SortedMap<String, String> texts = new TreeMap<>();

    ReportedTexts(SetInput input, LoadedSet set) {
        this.input = input;
        this.set = set;
    }

    /** By the names that places give them; a file that does not lie where its name says is left out. */
    SortedMap<String, String> read(List<VariantSpec> variants) throws IOException {
        for (String file : set.tree().inputs().files()) {
            add(input.prefix() + file, input.root().resolve(file));
        }
        for (LineOrigin word : set.templates().javaSources().values()) {
            String file = word.template().file();
            if (file.startsWith(input.templatesPrefix())) {
                add(
                        file,
                        input.templates()
                                .resolve(file.substring(input.templatesPrefix().length())));
            }
        }
        for (VariantSpec variant : variants) {
            for (ConfigFile file : variant.files()) {
                add(file.name(), file.path());
            }
        }
        return texts;
    }

    private void add(String name, Path file) throws IOException {
        if (!texts.containsKey(name) && Files.isRegularFile(file)) {
            texts.put(name, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        }
    }
}
