package io.github.kconfig4j.product.naming;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.DiagnosticText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The variants that a text names, one line for each or for many at once:
 *
 * <pre>
 * # The name, then the defconfig and fragments. Each * stands for an element of one list.
 * x86_64-kvm = x86_64 + kvm
 * *-kvm      = {arm64, riscv} + kvm
 * *-rt       = {x86_64, mips} + preempt_rt if granted
 * </pre>
 *
 * @param variants the variants in the order of the text
 * @param diagnostics all mistakes of the text
 */
public record NamedVariants(List<NamedVariant> variants, List<Diagnostic> diagnostics) {
    /** The name of the file, beside the defconfigs. */
    public static final String FILE = "Variants";

    /** Copies the lists. */
    public NamedVariants {
        variants = List.copyOf(variants);
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * Reads a text.
     *
     * @param file its name in messages
     */
    public static NamedVariants read(String file, String text) {
        List<NamedVariant> variants = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        Map<String, Word> names = new HashMap<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            NamedVariants line = line(new Words(file, i + 1, lines.get(i)));
            diagnostics.addAll(line.diagnostics());
            for (NamedVariant variant : line.variants()) {
                Word before = names.putIfAbsent(variant.name().text(), variant.name());
                if (before == null) {
                    variants.add(variant);
                } else {
                    diagnostics.add(twice(variant.name(), before));
                }
            }
        }
        return new NamedVariants(variants, diagnostics);
    }

    private static NamedVariants line(Words line) {
        try {
            List<Word> words = line.read();
            return words.get(0).isEnd()
                    ? new NamedVariants(List.of(), List.of())
                    : Expansion.of(new LineParser(words).parse());
        } catch (LineException e) {
            return new NamedVariants(List.of(), List.of(e.diagnostic()));
        }
    }

    private static Diagnostic twice(Word name, Word before) {
        DiagnosticText message = DiagnosticText.of("Two variants are called '" + name.text() + "'; ");
        return name.error(
                        DiagnosticId.VARIANT_NAME,
                        before.position().line() == name.position().line()
                                ? message.and("both are of this line.")
                                : message.and("the other is named at ")
                                        .at(before.position())
                                        .and("."))
                .withHint("Give one of them another name, or take it out.");
    }
}
