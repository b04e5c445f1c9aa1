package io.github.kconfig4j.conf;

import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.options.Feature;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** The text of {@code auto.conf.cmd}: on which files and environment variables {@code auto.conf} depends, for make. */
final class AutoconfDependencies {
    private AutoconfDependencies() {}

    /** As Linux 4.11 writes it. */
    static String oldText(KconfigTree tree, Environment environment) {
        String target = environment.autoconf();
        StringBuilder text = new StringBuilder("deps_config := \\\n\t");
        List<String> files = new ArrayList<>(tree.inputs().files());
        Collections.reverse(files);
        text.append(String.join(" \\\n\t", files));
        text.append("\n\n").append(target).append(": \\\n\t$(deps_config)\n\n");
        List<String> conditions = new ArrayList<>();
        tree.inputs().environment().forEach((name, value) -> conditions.add(condition(target, name, value)));
        Collections.reverse(conditions);
        conditions.forEach(text::append);
        return text.append("\n$(deps_config): ;\n").toString();
    }

    private static String condition(String target, String name, String value) {
        return "ifneq \"$(" + name + ")\" \"" + value + "\"\n" + target + ": FORCE\nendif\n";
    }

    static String text(KconfigTree tree, Environment environment) {
        boolean named = tree.dialect().has(Feature.AUTOCONF_NAMED_ONCE);
        String target = named ? "$(autoconfig)" : environment.autoconf();
        StringBuilder text = new StringBuilder();
        text.append(named ? "autoconfig := " + environment.autoconf() + "\n\n" : "");
        text.append("deps_config := \\\n");
        List<String> files = new ArrayList<>(tree.inputs().files());
        if (!tree.dialect().has(Feature.FILES_IN_READING_ORDER)) {
            Collections.reverse(files);
        }
        boolean quoted = tree.dialect().has(Feature.QUOTED_AUTOCONF);
        text.append(files.stream().map(file -> "\t" + file).collect(Collectors.joining(" \\\n")));
        text.append(quoted ? "\n" : " \\\n");
        text.append('\n').append(target).append(quoted ? ": \\\n\t$(deps_config)\n" : ": $(deps_config)\n");
        text.append(named ? "$(deps_config): ;\n" : "\n");
        tree.inputs().environment().forEach((name, value) -> {
            if (environment.has(name)) {
                text.append(named ? "\n" : "").append(condition(target, name, value));
            }
        });
        return text.append(named ? "" : "\n$(deps_config): ;\n").toString();
    }
}
