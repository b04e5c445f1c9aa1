package io.github.kconfig4j.generate.kbuild;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.DiagnosticText;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.generate.condition.ConditionParser;
import io.github.kconfig4j.generate.condition.Conditions;
import io.github.kconfig4j.generate.text.Excerpt;
import io.github.kconfig4j.generate.text.SourceText;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.KconfigTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the Kbuild files of a set, from the root down through all directories that they name. */
public final class KbuildReader {
    private static final String KBUILD = "Kbuild";
    /** Files that belong to a set without being named: the summary, Kconfig files, configurations, notes, hidden files. */
    private static final Pattern NOT_LISTED =
            Pattern.compile("Summary|(.*/)?(Kbuild|Kconfig[^/]*|[^/]*defconfig|[^/]*\\.config|[^/]*\\.md|\\.[^/]*)");

    private static final String RELATIVE = "A word is relative to the directory of its Kbuild.";

    private final SetFiles files;
    private final ConditionParser conditions;
    private final List<KbuildEntry> entries = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Map<String, Excerpt> seen = new HashMap<>();
    private final Set<String> sources = new HashSet<>();

    private KbuildReader(SetFiles files, KconfigTree tree) {
        this.files = files;
        this.conditions = new ConditionParser(tree);
    }

    /** Whether a set has no Kbuild and needs none: there is nothing that it could name. */
    public static boolean isNeedless(SetFiles files) {
        return !files.isFile(KBUILD)
                && files.all().stream()
                        .allMatch(file -> NOT_LISTED.matcher(file).matches());
    }

    /** Reads all Kbuild files of the set. */
    public static KbuildResult read(SetFiles files, KconfigTree tree) {
        KbuildReader reader = new KbuildReader(files, tree);
        if (!files.isFile(KBUILD)) {
            return new KbuildResult(
                    List.of(),
                    List.of(Diagnostic.of(
                                    Severity.ERROR,
                                    DiagnosticId.MISSING_KBUILD,
                                    SourcePosition.ofLine(files.shown(KBUILD), 1),
                                    "The template set has no such file.")
                            .withHint("Name its files there, as in: java-y += Foo.java.ftl")));
        }
        reader.readDirectory("", Expr.YES);
        reader.warnOfUnlisted();
        return new KbuildResult(reader.entries, reader.diagnostics);
    }

    private void readDirectory(String directory, Expr condition) {
        Optional<SourceText> text = files.read(directory + KBUILD);
        if (text.isEmpty()) {
            diagnostics.add(NotUtf8.diagnostic(files.shown(directory + KBUILD)));
            return;
        }
        KbuildFile file = KbuildFile.parse(text.get());
        diagnostics.addAll(file.diagnostics());
        entries.addAll(new DependencyWords(conditions, diagnostics).read(file, condition));
        for (KbuildFile.Assignment assignment : file.assignments()) {
            // An unreadable condition has been reported; its words are still checked.
            Expr own = assignment
                    .symbol()
                    .map(symbol -> conditions.parse(symbol, diagnostics).orElse(Expr.YES))
                    .orElse(Expr.YES);
            Expr full = Conditions.within(condition, own);
            assignment.words().forEach(word -> add(directory, assignment.kind(), word, full));
        }
    }

    private void add(String directory, OutputKind kind, Excerpt word, Expr condition) {
        if (!isRelative(word.text())) {
            diagnostics.add(error(
                            word,
                            DiagnosticId.KBUILD_PATH,
                            "'" + word.text() + "' is not a path inside the template set.")
                    .withHint("Write it relative to this Kbuild, with '/', without '.' and '..'."));
            return;
        }
        Excerpt first = seen.putIfAbsent(kind + " " + directory + word.text(), word);
        if (first != null) {
            duplicate(word, "'" + word.text() + "' is named twice.", first);
        } else if (word.text().endsWith("/")) {
            enter(directory, kind, word, condition);
        } else if (kind == OutputKind.JAVA && word.text().endsWith(".contributor")) {
            addContributor(directory, word, condition);
        } else {
            addFile(directory, kind, word, condition);
        }
    }

    private static boolean isRelative(String word) {
        String path = word.endsWith("/") ? word.substring(0, word.length() - 1) : word;
        String slashes = "/" + path + "/";
        return !path.contains("\\")
                && !path.contains(":")
                && !slashes.contains("//")
                && !slashes.contains("/./")
                && !slashes.contains("/../");
    }

    private void enter(String directory, OutputKind kind, Excerpt word, Expr condition) {
        String entered = directory + word.text();
        if (kind == OutputKind.RESOURCE) {
            diagnostics.add(error(
                            word,
                            DiagnosticId.KBUILD_DIRECTORY,
                            "A directory is entered with java-…, not with resource-….")
                    .withHint("The Kbuild in it may name resources as well."));
        } else if (!files.isDirectory(entered)) {
            diagnostics.add(error(word, DiagnosticId.MISSING_FILE, "There is no directory '" + entered + "'.")
                    .withHint(RELATIVE));
        } else if (!files.isFile(entered + KBUILD)) {
            diagnostics.add(
                    error(word, DiagnosticId.MISSING_KBUILD, "The directory '" + entered + "' has no file Kbuild."));
        } else {
            readDirectory(entered, condition);
        }
    }

    private void addContributor(String directory, Excerpt word, Expr condition) {
        String text = word.text().substring(0, word.text().length() - ".contributor".length());
        int slash = text.lastIndexOf('/') + 1;
        entries.add(new KbuildEntry.Contributor(
                word, condition, text.substring(slash), directory + text.substring(0, slash)));
    }

    private void addFile(String directory, OutputKind kind, Excerpt word, Expr condition) {
        String source = directory + word.text();
        String output = source.endsWith(".ftl") ? source.substring(0, source.length() - ".ftl".length()) : source;
        sources.add(source);
        if (kind == OutputKind.JAVA && !output.endsWith(".java")) {
            diagnostics.add(
                    error(word, DiagnosticId.KBUILD_SUFFIX, "'" + word.text() + "' is no Java source.")
                            .withHint(
                                    files.isDirectory(source)
                                            ? "It is a directory, which is written '" + word.text() + "/'."
                                            : "java-… takes .java, .java.ftl, .contributor and directories; resource-… takes any file."));
            return;
        }
        if (!files.isFile(source)) {
            diagnostics.add(error(word, DiagnosticId.MISSING_FILE, "There is no file '" + source + "'.")
                    .withHint(RELATIVE));
            return;
        }
        Excerpt first = seen.putIfAbsent("output " + kind + " " + output, word);
        if (first != null) {
            duplicate(word, "Another entry gives '" + output + "' as well.", first);
            return;
        }
        entries.add(new KbuildEntry.File(word, condition, kind, source, output));
    }

    private void duplicate(Excerpt word, String message, Excerpt first) {
        diagnostics.add(error(word, DiagnosticId.DUPLICATE_ENTRY, message)
                .withHint(DiagnosticText.of("The first is at ")
                        .at(first.position())
                        .and(". For a file with two conditions declare an option that depends on both.")));
    }

    private void warnOfUnlisted() {
        if (files.allAndMore().filter(this::areListed).isPresent()) {
            return;
        }
        for (String file : files.all()) {
            if (!isListed(file)) {
                diagnostics.add(Diagnostic.of(
                                Severity.WARNING,
                                DiagnosticId.UNLISTED_FILE,
                                new SourcePosition(files.shown(file), 1, 0),
                                "No Kbuild names this file.")
                        .withHint("Add it to the Kbuild of its directory, or remove it."));
            }
        }
    }

    private boolean areListed(List<String> names) {
        for (String name : names) {
            if (!isListed(name)) {
                return false;
            }
        }
        return true;
    }

    private boolean isListed(String file) {
        return sources.contains(file) || NOT_LISTED.matcher(file).matches();
    }

    private static Diagnostic error(Excerpt word, DiagnosticId id, String message) {
        return word.source().error(id, word.offset(0), message);
    }
}
