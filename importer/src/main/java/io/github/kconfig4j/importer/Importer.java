package io.github.kconfig4j.importer;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Diagnostics;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.generate.text.SourceText;
import io.github.kconfig4j.importer.option.ConditionText;
import io.github.kconfig4j.importer.option.OptionCollector;
import io.github.kconfig4j.importer.option.OptionType;
import io.github.kconfig4j.importer.option.Options;
import io.github.kconfig4j.importer.tool.Item;
import io.github.kconfig4j.importer.tool.OldSource;
import io.github.kconfig4j.importer.tool.SourceReader;
import io.github.kconfig4j.importer.tool.Tool;
import io.github.kconfig4j.importer.write.DirectiveWriter;
import io.github.kconfig4j.importer.write.Written;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Imports a module: finds out what would be written. Used once. */
public final class Importer {
    private final ImportRequest request;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    /** A source that the tool has to do with. */
    private record Found(ModuleSources.File file, String text, OldSource source) {}

    private Importer(ImportRequest request) {
        this.request = request;
    }

    /** What would be written. Nothing is. */
    public static ImportResult plan(ImportRequest request) throws IOException {
        return new Importer(request).plan();
    }

    private ImportResult plan() throws IOException {
        List<ModuleSources.File> files = new ModuleSources(request.base()).in(request.roots());
        Optional<Tool> tool = ToolFinder.find(request.from(), files, diagnostics);
        OptionFiles old = OptionFiles.read(request.kconfig(), request.configs().resolve("defconfig"));
        Optional<Map<String, OptionType>> declared = old.declared(diagnostics);
        if (tool.isEmpty() || declared.isEmpty()) {
            return new ImportResult(List.of(), 0, 0, 0, diagnostics);
        }
        List<Found> found = read(files, SourceReader.of(tool.get(), request.allowsBlanks()));
        if (found.isEmpty() && diagnostics.isEmpty()) {
            diagnostics.add(Diagnostic.of(
                            Severity.ERROR, DiagnosticId.IMPORT_TOOL, "No source has comments of " + tool.get() + ".")
                    .withHint("Run the goal in the module whose sources have them."));
        }
        reportLeftOut(tool.get());
        Options options = collect(found).options(request.settings(), declared.get(), diagnostics);
        String kconfig = old.kconfigWith(options, declared.get());
        List<FileChange> changes = write(found, new ConditionText(options), new WrittenCheck(old.tree(kconfig)));
        int sources = changes.size();
        if (!options.all().isEmpty()) {
            add(request.kconfig().resolve("Kconfig"), old.kconfig(), kconfig, changes);
            add(request.configs().resolve("defconfig"), old.defconfig(), old.defconfigWith(options), changes);
        }
        diagnostics.sort(Comparator.comparing(Importer::file)
                .thenComparing(Importer::line)
                .thenComparing(Importer::column));
        int refused = (int) diagnostics.stream()
                .filter(Diagnostic::isError)
                .flatMap(said -> said.position().stream())
                .map(SourcePosition::file)
                .distinct()
                .count();
        return new ImportResult(changes, sources, refused, options.all().size(), diagnostics);
    }

    private void reportLeftOut(Tool tool) {
        if (!request.leftOut().isEmpty()) {
            diagnostics.add(Diagnostic.of(
                            Severity.WARNING,
                            DiagnosticId.IMPORT_SETTING,
                            "The pom tells " + tool + " to leave files out: " + String.join(", ", request.leftOut())
                                    + ".")
                    .withHint("Write // #file if and the condition under which they are there at the top of each."));
        }
    }

    private static String file(Diagnostic said) {
        return said.position().map(SourcePosition::file).orElse("");
    }

    private static int line(Diagnostic said) {
        return said.position().map(SourcePosition::line).orElse(0);
    }

    private static int column(Diagnostic said) {
        return said.position().map(SourcePosition::column).orElse(0);
    }

    private List<Found> read(List<ModuleSources.File> files, SourceReader reader) {
        List<Found> found = new ArrayList<>();
        for (ModuleSources.File file : files) {
            Optional<String> text = SourceEncoder.text(file.content(), request.encoding());
            if (text.isEmpty()) {
                diagnostics.add(Diagnostic.of(
                                Severity.ERROR,
                                DiagnosticId.NOT_UTF8,
                                SourcePosition.ofLine(file.name(), 1),
                                "The file is not text in " + request.encoding().name() + ".")
                        .withHint("Save it in the encoding of the module's sources, which is that."));
                continue;
            }
            OldSource source = reader.read(SourceText.of(file.name(), text.get()), diagnostics);
            if (!source.isPlain() && isJava(source)) {
                found.add(new Found(file, text.get(), source));
            }
        }
        return found;
    }

    private boolean isJava(OldSource source) {
        boolean isJava = source.text().file().endsWith(".java");
        if (!isJava) {
            source.items().stream()
                    .filter(item -> !(item instanceof Item.Code))
                    .findFirst()
                    .ifPresent(
                            item -> diagnostics.add(
                                    source.text()
                                            .error(
                                                    DiagnosticId.IMPORT_PLACE,
                                                    item.start(),
                                                    "This file is no Java source, and the goal translates only those.")
                                            .withHint(
                                                    "Write the directives by hand, in the comments of its own kind, such as # #if X or <!-- #if X -->.")));
        }
        return isJava;
    }

    private OptionCollector collect(List<Found> found) {
        OptionCollector collector = new OptionCollector();
        for (Found one : found) {
            for (Item item : one.source().items()) {
                if (item instanceof Item.If start) {
                    collector.add(one.source().text(), start.condition(), diagnostics);
                } else if (item instanceof Item.Elif elif) {
                    collector.add(one.source().text(), elif.condition(), diagnostics);
                } else if (item instanceof Item.WholeFile file) {
                    collector.add(one.source().text(), file.condition(), diagnostics);
                }
            }
        }
        return collector;
    }

    private List<FileChange> write(List<Found> found, ConditionText conditions, WrittenCheck check) {
        List<FileChange> changes = new ArrayList<>();
        for (Found one : found) {
            if (isRight(one)) {
                Written written = DirectiveWriter.write(one.source(), conditions, diagnostics);
                check.check(one.source().text(), written, diagnostics);
                if (isRight(one)) {
                    String after = SourceEncoder.like(one.text(), written.text());
                    changes.add(new FileChange(
                            one.file().path(), one.file().name(), one.text(), after, request.encoding()));
                }
            }
        }
        return changes;
    }

    private boolean isRight(Found one) {
        return !Diagnostics.hasErrors(diagnostics.stream()
                .filter(said -> file(said).equals(one.file().name()))
                .toList());
    }

    private void add(Path file, String before, String after, List<FileChange> changes) {
        if (!before.equals(after)) {
            String name = request.base().relativize(file).toString().replace('\\', '/');
            changes.add(new FileChange(file, name, before, after, StandardCharsets.UTF_8));
        }
    }
}
