package io.github.kconfig4j.product.build;

import io.github.kconfig4j.generate.source.SourceTree;
import java.util.SortedMap;
import java.util.TreeMap;

/** The texts of a source tree, by which two trees are compared: origins do not count. */
public final class TreeTexts {
    private static final String AUTOCONF = "Autoconf.java";

    private TreeTexts() {}

    public static SortedMap<String, String> of(SourceTree tree) {
        SortedMap<String, String> texts = new TreeMap<>();
        tree.sources().forEach((path, source) -> texts.put("java/" + path, source.text()));
        tree.resources().forEach((path, source) -> texts.put("resource/" + path, source.text()));
        return texts;
    }

    /** The texts without that of {@code Autoconf}, which names all options that are set. */
    public static SortedMap<String, String> withoutAutoconf(SourceTree tree) {
        SortedMap<String, String> texts = of(tree);
        texts.keySet()
                .removeIf(path -> path.substring(path.lastIndexOf('/') + 1).equals(AUTOCONF));
        return texts;
    }
}
