package io.github.kconfig4j.compile;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What javac is given. Immutable.
 *
 * @param units the sources to be compiled; sorted here
 * @param onSourcePath sources that javac may find by the name of a type, before those of the source path's folders
 * @param moduleInfo the text of the declaration of the module that the dependencies are chosen for; empty if they are all
 *     on the class path
 * @param options how it is run
 * @param output where it writes
 */
public record CompileInput(
        List<SourceText> units,
        List<SourceText> onSourcePath,
        Optional<String> moduleInfo,
        CompilerOptions options,
        OutputFolder output) {

    /** Sorts and copies the lists. */
    public CompileInput {
        units = units.stream().sorted(Comparator.comparing(SourceText::name)).toList();
        onSourcePath = List.copyOf(onSourcePath);
    }

    /** Sources that are compiled together into an empty folder. */
    public static CompileInput of(List<SourceText> units, CompilerOptions options) {
        return new CompileInput(units, List.of(), moduleInfo(units), options, OutputFolder.empty());
    }

    /** The text of the module's declaration, if it is among these sources. */
    public static Optional<String> moduleInfo(List<SourceText> units) {
        return units.stream()
                .filter(SourceText::isModuleInfo)
                .map(SourceText::text)
                .findFirst();
    }
}
