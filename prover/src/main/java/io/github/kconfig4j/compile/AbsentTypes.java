package io.github.kconfig4j.compile;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.generate.source.LineOrigin;
import io.github.kconfig4j.generate.source.SourceTree;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names the option of a type that javac does not find because the option is off. */
public final class AbsentTypes {
    private static final Pattern MISSING =
            Pattern.compile("symbol: +(?:class|variable) (\\w+)|package ([\\w.]+) does not exist");

    private final SortedMap<String, LineOrigin> all;
    private final SourceTree there;

    /**
     * The types that one variant has not.
     *
     * @param all every Java source that the set can give, by path
     * @param there those of the variant
     */
    public AbsentTypes(SortedMap<String, LineOrigin> all, SourceTree there) {
        this.all = all;
        this.there = there;
    }

    /** The diagnostic with the option as a hint if it is about such a type. */
    public Diagnostic explained(Diagnostic diagnostic) {
        Matcher missing = MISSING.matcher(diagnostic.message().toString());
        if (diagnostic.hint().isPresent() || !missing.find()) {
            return diagnostic;
        }
        String type = missing.group(1);
        return (type != null ? ofType(type) : ofPackage(missing.group(2)))
                .map(source -> diagnostic.withHint(name(source.getKey()) + " exists only if "
                        + source.getValue().condition() + " ("
                        + source.getValue().template().file() + ":"
                        + source.getValue().template().line() + ")."))
                .orElse(diagnostic);
    }

    private Optional<Map.Entry<String, LineOrigin>> ofType(String simpleName) {
        String file = simpleName + ".java";
        return absent(path -> path.equals(file) || path.endsWith("/" + file));
    }

    private Optional<Map.Entry<String, LineOrigin>> ofPackage(String name) {
        String folder = name.replace('.', '/');
        return absent(path -> path.startsWith(folder + "/") && path.lastIndexOf('/') == folder.length());
    }

    private Optional<Map.Entry<String, LineOrigin>> absent(Predicate<String> wanted) {
        return all.entrySet().stream()
                .filter(source ->
                        wanted.test(source.getKey()) && !there.sources().containsKey(source.getKey()))
                .findFirst();
    }

    private static String name(String path) {
        return path.substring(0, path.length() - ".java".length()).replace('/', '.');
    }
}
