package io.github.kconfig4j.modes;

import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.syntax.Feature;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The text of {@code auto.conf.cmd}: on which files and environment variables {@code auto.conf} depends, for make. */
final class AutoconfDependencies {
    private AutoconfDependencies() {}

    static String text(KconfigTree tree, Environment environment) {
        String target = environment.autoconf();
        StringBuilder text = new StringBuilder("deps_config := \\\n");
        List<String> files = new ArrayList<>(tree.inputs().files());
        if (!tree.dialect().has(Feature.FILES_IN_READING_ORDER)) {
            Collections.reverse(files);
        }
        files.forEach(file -> text.append('\t').append(file).append(" \\\n"));
        text.append('\n').append(target).append(": $(deps_config)\n\n");
        tree.inputs().environment().forEach((name, value) -> {
            if (environment.has(name)) {
                text.append("ifneq \"$(")
                        .append(name)
                        .append(")\" \"")
                        .append(value)
                        .append("\"\n");
                text.append(target).append(": FORCE\nendif\n");
            }
        });
        return text.append("\n$(deps_config): ;\n").toString();
    }
}
