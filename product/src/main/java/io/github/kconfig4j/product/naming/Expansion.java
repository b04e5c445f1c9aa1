package io.github.kconfig4j.product.naming;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.product.variant.VariantNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes of a line the variants that it names: one for each choice of an element of each list, the last list changing first. */
final class Expansion {
    /** More than this nobody means, and nobody can build. */
    private static final long MANY = 10_000;

    private final VariantLine line;
    private final List<NamedVariant> variants = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private Expansion(VariantLine line) {
        this.line = line;
    }

    /** The variants of a line, in their order. */
    static NamedVariants of(VariantLine line) {
        Expansion expansion = new Expansion(line);
        Optional<Diagnostic> mistake = expansion.stars().or(expansion::size);
        if (mistake.isPresent()) {
            return new NamedVariants(List.of(), List.of(mistake.get()));
        }
        expansion.choose(new ArrayList<>());
        return new NamedVariants(expansion.variants, expansion.diagnostics);
    }

    private Optional<Diagnostic> stars() {
        long stars = line.name().text().chars().filter(c -> c == '*').count();
        long lists = line.parts().stream().filter(VariantLine.Part::isList).count();
        return stars == lists
                ? Optional.empty()
                : Optional.of(line.name()
                        .error(
                                DiagnosticId.VARIANTS_LIST,
                                "The name has " + counted(stars, "*", "*") + ", and after '=' "
                                        + (lists == 1 ? "is " : "are ") + counted(lists, "list", "lists") + ".")
                        .withHint("Each * stands for an element of one list, in their order."));
    }

    private static String counted(long number, String one, String many) {
        return (number == 0 ? "no" : number) + " " + (number == 1 ? one : many);
    }

    private Optional<Diagnostic> size() {
        long size = 1;
        for (VariantLine.Part part : line.parts()) {
            size *= part.choices().size();
            if (size > MANY) {
                return Optional.of(line.name()
                        .error(DiagnosticId.VARIANTS_LIST, "This line names more than " + MANY + " variants.")
                        .withHint("Write several lines with shorter lists."));
            }
        }
        return Optional.empty();
    }

    private void choose(List<Word> chosen) {
        if (chosen.size() == line.parts().size()) {
            add(chosen);
            return;
        }
        for (Word choice : line.parts().get(chosen.size()).choices()) {
            List<Word> more = new ArrayList<>(chosen);
            more.add(choice);
            choose(more);
        }
    }

    private void add(List<Word> chosen) {
        String name = name(chosen);
        Optional<Diagnostic> mistake = VariantNames.check(name);
        if (mistake.isPresent()) {
            diagnostics.add(mistake.get()
                    .withPosition(line.name().position())
                    .withSourceLine(line.name().line()));
            return;
        }
        variants.add(new NamedVariant(
                new Word(name, line.name().position(), line.name().line()),
                chosen.get(0),
                chosen.subList(1, chosen.size()),
                line.onlyIfGranted()));
    }

    private String name(List<Word> chosen) {
        StringBuilder name = new StringBuilder();
        int list = 0;
        for (char c : line.name().text().toCharArray()) {
            if (c == '*') {
                while (!line.parts().get(list).isList()) {
                    list++;
                }
                name.append(chosen.get(list++).text());
            } else {
                name.append(c);
            }
        }
        return name.toString();
    }
}
