package io.github.kconfig4j.compile;

import java.net.URI;
import java.net.URISyntaxException;

/**
 * A source in memory. Immutable.
 *
 * @param path where it is below its folder of sources, with {@code /}; the last part is the file name that Java asks for
 * @param name how messages call it
 * @param uri where it is, or would be if it were a file: what an annotation processor is told
 * @param text its text
 */
public record SourceText(String path, String name, URI uri, String text) {

    /** A source that is nowhere on the disk and is called by its path. */
    public static SourceText of(String path, String text) {
        try {
            return new SourceText(path, path, new URI("memory", null, "/" + path, null), text);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(path, e);
        }
    }

    /** Whether it declares the module. */
    public boolean isModuleInfo() {
        return path.equals("module-info.java") || path.endsWith("/module-info.java");
    }
}
