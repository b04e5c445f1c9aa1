package io.github.kconfig4j.inspection.api;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.diagnostic.SourcePosition;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the text of a dump. Used once. */
final class BaselineReader {
    private static final Pattern ROW = Pattern.compile("//   ([x.]+) (.+)");
    private static final String INHERITED = ", inherited in ";

    private final String file;
    private final List<Diagnostic> wrong = new ArrayList<>();
    private final List<String> variants = new ArrayList<>();
    private final Map<String, BitSet> conditions = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();

    /** A line that declares something, with the variants that its own condition gives; empty if it has none. */
    private record Line(
            int number, boolean isMember, String text, Declaration declaration, Optional<BitSet> variants) {}

    BaselineReader(String file) {
        this.file = file;
    }

    Optional<Baseline> read(String text, List<Diagnostic> diagnostics) {
        List<String> all = text.lines().toList();
        int header = 0;
        while (header < all.size() && all.get(header).startsWith("//")) {
            header++;
        }
        readHeader(all.subList(0, header));
        if (variants.isEmpty()) {
            error(1, "This is no dump of an API: it names no variants.");
        } else {
            readBody(all, header);
        }
        diagnostics.addAll(wrong);
        return wrong.isEmpty() ? Optional.of(new Baseline(file, elements())) : Optional.empty();
    }

    private void error(int line, String message) {
        wrong.add(Diagnostic.of(Severity.ERROR, DiagnosticId.API_BASELINE, SourcePosition.ofLine(file, line), message)
                .withHint("Write it anew and review what changes: -Dkconfig.api.output=" + file));
    }

    private void readHeader(List<String> header) {
        boolean isOfVariants = false;
        for (String line : header) {
            Matcher row = ROW.matcher(line);
            if (!row.matches()) {
                isOfVariants = line.startsWith("// Variants");
            } else if (isOfVariants) {
                variants.add(row.group(2));
            } else {
                conditions.put(row.group(2), columns(row.group(1)));
            }
        }
    }

    private static BitSet columns(String marks) {
        BitSet columns = new BitSet();
        for (int i = 0; i < marks.length(); i++) {
            columns.set(i, marks.charAt(i) == 'x');
        }
        return columns;
    }

    private void readBody(List<String> all, int from) {
        Optional<BitSet> condition = Optional.empty();
        for (int i = from; i < all.size(); i++) {
            String line = all.get(i).strip();
            if (line.startsWith("// ")) {
                condition = variants(line.substring(3), i + 1);
            } else if (!line.isEmpty()) {
                Optional<Declaration> declared = Declaration.of(line);
                boolean isMember = all.get(i).startsWith("  ");
                if (declared.isEmpty() || isMember && lines.isEmpty()) {
                    error(i + 1, "This is no declaration: " + line);
                } else {
                    lines.add(new Line(i + 1, isMember, line, declared.get(), condition));
                }
                condition = Optional.empty();
            }
        }
    }

    private Optional<BitSet> variants(String words, int line) {
        int at = words.indexOf(INHERITED);
        String own = at < 0 ? words : words.substring(0, at);
        Optional<BitSet> found = Optional.empty();
        if (own.startsWith("if ")) {
            found = own.equals("if y")
                    ? Optional.of(every())
                    : Optional.ofNullable(conditions.get(own.substring(3))).map(known -> (BitSet) known.clone());
        } else if (own.startsWith("in ")) {
            found = Optional.of(named(own.substring(3)));
        }
        if (found.isEmpty()) {
            error(line, "Nothing at the top says in which variants this holds: " + own);
        } else if (at >= 0) {
            found.get().or(named(words.substring(at + INHERITED.length())));
        }
        return found;
    }

    private BitSet named(String names) {
        BitSet found = new BitSet();
        for (String name : List.of(names.split(", "))) {
            if (variants.contains(name)) {
                found.set(variants.indexOf(name));
            }
        }
        return found;
    }

    private BitSet every() {
        BitSet every = new BitSet();
        every.set(0, variants.size());
        return every;
    }

    private SortedMap<ElementKey, Baseline.Entry> elements() {
        SortedMap<ElementKey, Baseline.Entry> elements = new TreeMap<>();
        Map<ElementKey, BitSet> there = new HashMap<>();
        Scope scope = new Scope(type -> Optional.ofNullable(elements.get(type))
                .map(entry -> entry.forms().get(0)));
        ElementKey container = ElementKey.ofType("");
        for (Line line : lines) {
            ElementKey key = line.declaration().key(container.type(), scope.of(container.type()));
            container = line.isMember() ? container : key;
            BitSet own = line.variants()
                    .orElseGet(() -> line.isMember() ? there.getOrDefault(key.container(), every()) : every());
            BitSet all = there.computeIfAbsent(key, element -> new BitSet());
            all.or(own);
            elements.merge(
                    key,
                    new Baseline.Entry(line.number(), all.equals(every()), List.of(line.text())),
                    (first, next) -> both(first, next));
        }
        return elements;
    }

    private static Baseline.Entry both(Baseline.Entry first, Baseline.Entry next) {
        List<String> forms = new ArrayList<>(first.forms());
        forms.addAll(next.forms());
        return new Baseline.Entry(first.line(), next.common(), forms);
    }
}
