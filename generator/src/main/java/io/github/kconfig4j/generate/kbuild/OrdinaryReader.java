package io.github.kconfig4j.generate.kbuild;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.DiagnosticText;
import io.github.kconfig4j.generate.condition.ConditionParser;
import io.github.kconfig4j.generate.condition.Conditions;
import io.github.kconfig4j.generate.text.Excerpt;
import io.github.kconfig4j.generate.text.SourceText;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.KconfigTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Reads the Kbuild files in a folder of ordinary sources or resources. There a file that no Kbuild names is as it is; one that
 * is named exists under the condition of its line and those of the folders that it is in.
 */
public final class OrdinaryReader {
    private static final String KBUILD = "Kbuild";
    private static final String JAVA = ".java";
    private static final String CONTRIBUTOR = ".contributor";

    private final OrdinaryRoot root;
    private final ConditionParser conditions;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final List<KbuildEntry> entries = new ArrayList<>();
    /** By folder, each with {@code /} at its end. */
    private final Map<String, Folder> folders = new HashMap<>();
    /** The Kbuild of each folder, for the dependencies in it. */
    private final SortedMap<String, KbuildFile> dependencies = new TreeMap<>();
    /** By folder: those of all words that name it or a folder that it is in. */
    private final Map<String, Expr> outside = new HashMap<>();

    /** What a word says of the files that it names. */
    private record Named(Excerpt word, Expr condition) {}

    /** What the Kbuild of a folder says. */
    private static final class Folder {
        private final Map<String, Named> names = new HashMap<>();
        private final Map<Pattern, Named> patterns = new HashMap<>();
    }

    private OrdinaryReader(OrdinaryRoot root, KconfigTree tree) {
        this.root = root;
        this.conditions = new ConditionParser(tree);
    }

    /** Reads all Kbuild files of the folder, and lists all its files. */
    public static KbuildResult read(OrdinaryRoot root, KconfigTree tree) {
        OrdinaryReader reader = new OrdinaryReader(root, tree);
        reader.readFolders();
        reader.addDependencies();
        root.files().all().forEach(reader::list);
        return new KbuildResult(reader.entries, reader.diagnostics);
    }

    private void readFolders() {
        for (String file : root.files().all()) {
            if (isKbuild(file)) {
                readFolder(file.substring(0, file.length() - KBUILD.length()));
            }
        }
    }

    /** When all folders are read: the conditions of those above count as well. */
    private void addDependencies() {
        DependencyWords words = new DependencyWords(conditions, diagnostics);
        dependencies.forEach((folder, kbuild) -> entries.addAll(words.read(kbuild, outsideOf(folder))));
    }

    /** Whether a file, by its path, is a Kbuild. */
    public static boolean isKbuild(String file) {
        return file.equals(KBUILD) || file.endsWith("/" + KBUILD);
    }

    private void readFolder(String folder) {
        Optional<SourceText> text = root.files().read(folder + KBUILD);
        if (text.isEmpty()) {
            diagnostics.add(NotUtf8.diagnostic(root.files().shown(folder + KBUILD)));
            return;
        }
        KbuildFile file = KbuildFile.parse(text.get());
        diagnostics.addAll(file.diagnostics());
        dependencies.put(folder, file);
        Folder said = new Folder();
        folders.put(folder, said);
        for (KbuildFile.Assignment assignment : file.assignments()) {
            Expr own = assignment
                    .symbol()
                    .map(symbol -> conditions.parse(symbol, diagnostics).orElse(Expr.YES))
                    .orElse(Expr.YES);
            for (Excerpt word : assignment.words()) {
                add(folder, said, assignment.kind(), new Named(word, own));
            }
        }
    }

    private void add(String folder, Folder said, OutputKind kind, Named named) {
        Excerpt word = named.word();
        String name = word.text();
        if (kind != root.kind()) {
            error(
                    word,
                    DiagnosticId.KBUILD_VARIABLE,
                    root.kind() == OutputKind.JAVA
                            ? "This is a folder of Java sources."
                            : "This is a folder of resources.",
                    root.kind() == OutputKind.JAVA ? "Write java-… here." : "Write res-… here.");
        } else if (!isHere(name)) {
            error(
                    word,
                    DiagnosticId.KBUILD_PATH,
                    "'" + name + "' is not in the folder of this Kbuild.",
                    "Name what is beside it: a file, a pattern such as *.java, or a folder with '/' at its end. What is"
                            + " deeper has a Kbuild of its own.");
        } else if (name.endsWith(CONTRIBUTOR) && kind == OutputKind.JAVA) {
            contributor(folder, named);
        } else if (isPattern(name)) {
            pattern(folder, said, named);
        } else if (!exists(folder + name)) {
            error(
                    word,
                    DiagnosticId.MISSING_FILE,
                    "There is no " + (name.endsWith("/") ? "folder" : "file") + " '" + folder + name + "'.",
                    "A word is relative to the folder of its Kbuild.");
        } else {
            Named first = said.names.putIfAbsent(name, named);
            if (first != null) {
                twice(word, "'" + name + "' is named twice.", first.word());
            }
        }
    }

    private static boolean isHere(String name) {
        String file = name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
        return !file.contains("/")
                && !file.contains("\\")
                && !file.isEmpty()
                && !file.equals(".")
                && !file.equals("..");
    }

    private static boolean isPattern(String name) {
        return name.contains("*") || name.contains("?");
    }

    private boolean exists(String name) {
        return name.endsWith("/")
                ? root.files().all().stream().anyMatch(file -> file.startsWith(name))
                : root.files().isFile(name);
    }

    private void contributor(String folder, Named named) {
        String name = named.word().text();
        entries.add(new KbuildEntry.Contributor(
                named.word(),
                Conditions.within(outsideOf(folder), named.condition()),
                name.substring(0, name.length() - CONTRIBUTOR.length()),
                folder));
    }

    private void pattern(String folder, Folder said, Named named) {
        String name = named.word().text();
        Pattern pattern = Pattern.compile(
                ("\\Q" + name + "\\E").replace("*", "\\E[^/]*\\Q").replace("?", "\\E[^/]\\Q"));
        boolean matches = root.files().all().stream()
                .anyMatch(file -> file.startsWith(folder)
                        && pattern.matcher(file.substring(folder.length())).matches());
        if (!matches) {
            error(
                    named.word(),
                    DiagnosticId.MISSING_FILE,
                    "No file of the folder matches '" + name + "'.",
                    "'*' stands for any characters of a name, '?' for one.");
        }
        said.patterns.put(pattern, named);
    }

    private void list(String file) {
        if (isKbuild(file) || root.kind() == OutputKind.JAVA && !file.endsWith(JAVA)) {
            return;
        }
        int slash = file.lastIndexOf('/') + 1;
        String folder = file.substring(0, slash);
        Optional<Named> named = named(folder, file.substring(slash));
        Expr condition = outside.computeIfAbsent(folder, this::outsideOf);
        entries.add(new KbuildEntry.Ordinary(
                named.map(Named::word)
                        .orElseGet(() ->
                                SourceText.of(root.files().shown(file), "").excerpt(0, 0)),
                named.map(word -> Conditions.within(condition, word.condition()))
                        .orElse(condition),
                root,
                file,
                named.isPresent() && root.kind() == OutputKind.JAVA
                        ? folder + ofVersion(file.substring(slash))
                        : file));
    }

    /** A class may have several files, one of which is taken: {@code Clock.fast.java} gives {@code Clock.java}. */
    private static String ofVersion(String name) {
        return name.substring(0, name.indexOf('.')) + JAVA;
    }

    /** The word for a file: its name counts before patterns. */
    private Optional<Named> named(String folder, String name) {
        Folder said = folders.get(folder);
        if (said == null) {
            return Optional.empty();
        }
        Named byName = said.names.get(name);
        if (byName != null) {
            return Optional.of(byName);
        }
        List<Named> matching = new ArrayList<>();
        said.patterns.forEach((pattern, named) -> {
            if (pattern.matcher(name).matches()) {
                matching.add(named);
            }
        });
        matching.sort((one, other) ->
                Integer.compare(one.word().offset(0), other.word().offset(0)));
        if (matching.size() > 1) {
            twice(
                    matching.get(1).word(),
                    "'" + folder + name + "' matches another pattern as well.",
                    matching.get(0).word());
        }
        return matching.stream().findFirst();
    }

    /** The condition of a folder: those of all words that name it or a folder that it is in. */
    private Expr outsideOf(String folder) {
        Expr condition = Expr.YES;
        SortedSet<String> above = new TreeSet<>();
        for (int slash = folder.indexOf('/'); slash >= 0; slash = folder.indexOf('/', slash + 1)) {
            above.add(folder.substring(0, slash + 1));
        }
        for (String inner : above) {
            int slash = inner.lastIndexOf('/', inner.length() - 2) + 1;
            Folder outer = folders.get(inner.substring(0, slash));
            Named named = outer == null ? null : outer.names.get(inner.substring(slash));
            condition = named == null ? condition : Conditions.within(condition, named.condition());
        }
        return condition;
    }

    private void twice(Excerpt word, String message, Excerpt first) {
        diagnostics.add(word.source()
                .error(DiagnosticId.DUPLICATE_ENTRY, word.offset(0), message)
                .withHint(DiagnosticText.of("The first is at ")
                        .at(first.position())
                        .and(". For a file with two conditions declare an option that depends on both.")));
    }

    private void error(Excerpt word, DiagnosticId id, String message, String hint) {
        diagnostics.add(word.source().error(id, word.offset(0), message).withHint(hint));
    }
}
