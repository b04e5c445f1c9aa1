package io.github.kconfig4j.importer;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is to be read.
 *
 * @param base the module, to which all names of files are relative
 * @param roots the folders of its sources
 * @param encoding of the sources
 * @param kconfig the folder of its Kconfig
 * @param configs the folder of its defconfigs
 * @param from the id of the tool, empty if it is to be found out
 * @param settings what the build sets today: variables with their values, as the tool's configuration has them
 * @param leftOut the patterns of files that the tool is told to leave out
 * @param allowsBlanks whether the tool allows blanks between {@code //} and {@code #}
 */
public record ImportRequest(
        Path base,
        List<Path> roots,
        Charset encoding,
        Path kconfig,
        Path configs,
        Optional<String> from,
        Map<String, String> settings,
        List<String> leftOut,
        boolean allowsBlanks) {
    /** Copies what can be changed. */
    public ImportRequest {
        roots = List.copyOf(roots);
        settings = Map.copyOf(settings);
        leftOut = List.copyOf(leftOut);
    }
}
