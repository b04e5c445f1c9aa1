package io.github.kconfig4j.product.naming;

import io.github.kconfig4j.diagnostic.DiagnosticId;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code NAME = PART + PART if granted}, where a part is a name or {@code {NAME, NAME}}. */
final class LineParser {
    private static final String HINT =
            "Write NAME = DEFCONFIG + FRAGMENT, or many in one line with a list in braces for each"
                    + " * of the name: *-kvm = {x86_64, arm64} + kvm";

    private final List<Word> words;
    private int next;

    /** @param words the words of a line, and its end */
    LineParser(List<Word> words) {
        this.words = List.copyOf(words);
    }

    /** The line. */
    VariantLine parse() throws LineException {
        Word name = word("the name of a variant");
        sign("=");
        List<VariantLine.Part> parts = new ArrayList<>();
        parts.add(part("a defconfig"));
        while (peek().is("+")) {
            sign("+");
            parts.add(part("a fragment"));
        }
        boolean onlyIfGranted = peek().is("if");
        if (onlyIfGranted) {
            next++;
            granted();
        }
        if (!peek().isEnd()) {
            throw expected(onlyIfGranted ? "the end of the line" : "'+', 'if granted' or the end of the line");
        }
        return new VariantLine(name, parts, onlyIfGranted);
    }

    private void granted() throws LineException {
        if (!peek().is("granted")) {
            throw expected("'granted' after 'if'");
        }
        next++;
    }

    private VariantLine.Part part(String what) throws LineException {
        if (!peek().is("{")) {
            return new VariantLine.Part(List.of(name(what)), false);
        }
        sign("{");
        List<Word> choices = new ArrayList<>();
        choices.add(name(what));
        while (peek().is(",")) {
            sign(",");
            choices.add(choice(choices, what));
        }
        if (!peek().is("}")) {
            throw expected("',' or '}'");
        }
        next++;
        return new VariantLine.Part(choices, true);
    }

    private Word choice(List<Word> before, String what) throws LineException {
        Word choice = name(what);
        if (before.stream().anyMatch(word -> word.is(choice.text()))) {
            throw new LineException(
                    choice.error(DiagnosticId.VARIANTS_LIST, "'" + choice.text() + "' is in this list already.")
                            .withHint("Take it out: each element makes a variant of its own."));
        }
        return choice;
    }

    private Word name(String what) throws LineException {
        Word name = word(what);
        if (name.text().contains("*")) {
            throw new LineException(name.error(DiagnosticId.VARIANTS_SYNTAX, "A * belongs to the name, before '='.")
                    .withHint("Write here the list that it stands for: {x86_64, arm64}"));
        }
        return name;
    }

    private Word word(String what) throws LineException {
        if (!peek().isWord()) {
            throw expected(what);
        }
        return words.get(next++);
    }

    private void sign(String sign) throws LineException {
        if (!peek().is(sign)) {
            throw expected("'" + sign + "'");
        }
        next++;
    }

    private Word peek() {
        return words.get(next);
    }

    private LineException expected(String what) {
        Word found = peek();
        return new LineException(found.error(
                        DiagnosticId.VARIANTS_SYNTAX,
                        "Here should be " + what + ", and is "
                                + (found.isEnd() ? "the end of the line" : "'" + found.text() + "'") + ".")
                .withHint(HINT));
    }
}
