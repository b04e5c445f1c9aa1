package io.github.kconfig4j.generate.directive;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.generate.condition.ConditionParser;
import io.github.kconfig4j.generate.pieces.FormatEscape;
import io.github.kconfig4j.generate.pieces.TextFunction;
import io.github.kconfig4j.generate.pieces.TextPiece;
import io.github.kconfig4j.generate.pieces.ValueTag;
import io.github.kconfig4j.generate.pieces.ValueUse;
import io.github.kconfig4j.generate.pieces.ValueUses;
import io.github.kconfig4j.generate.text.SourceText;
import io.github.kconfig4j.model.KconfigTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The places of ordinary resources where the value of an option is written: {@code ${CONFIG["X"]}}. */
final class ResourceValues {
    /** Only this is looked at: all else that begins with a dollar is for others, as are arrays of a shell. */
    private static final Pattern START = Pattern.compile("\\$\\{CONFIG\\[(?![@*$0-9])");

    private static final Pattern VALUE =
            Pattern.compile("\\$\\{CONFIG\\[(?:\"(?<name>\\w+)\"|'(?<other>\\w+)')\\](?<functions>(?:\\?\\w+)*)\\}");

    private final ValueUses uses;

    ResourceValues(KconfigTree tree, ConditionParser parser) {
        this.uses = new ValueUses(tree, parser, "# #if %s");
    }

    /** Whether there may be one in a text. */
    static boolean mayBeIn(String text) {
        return text.contains("${CONFIG[");
    }

    /**
     * Splits pieces where values are written.
     *
     * @param path the path of the file, whose end tells which escape fits
     * @param values takes the values, in the order of the pieces
     */
    List<TextPiece> split(
            SourceText source, String path, List<TextPiece> pieces, List<ValueUse> values, List<Diagnostic> found) {
        List<TextPiece> result = new ArrayList<>();
        for (TextPiece piece : pieces) {
            Matcher start = START.matcher(source.text()).region(piece.start(), piece.end());
            int from = piece.start();
            while (start.find()) {
                Matcher value = VALUE.matcher(source.text()).region(start.start(), piece.end());
                Optional<ValueUse> use = use(source, value, piece, start.start(), found);
                if (use.isPresent()) {
                    checkEscape(use.get(), path, found);
                    uses.unset(use.get()).ifPresent(found::add);
                    result.add(new TextPiece(from, value.start(), false, piece.condition()));
                    result.add(new TextPiece(value.start(), value.end(), true, piece.condition()));
                    values.add(use.get());
                    from = value.end();
                }
            }
            result.add(new TextPiece(from, piece.end(), false, piece.condition()));
        }
        return result;
    }

    private Optional<ValueUse> use(SourceText source, Matcher value, TextPiece piece, int at, List<Diagnostic> found) {
        Optional<List<TextFunction>> functions =
                value.lookingAt() ? functions(value.group("functions")) : Optional.empty();
        if (functions.isEmpty()) {
            found.add(source.error(DiagnosticId.TEMPLATE_VALUE, at, "A value has the form ${CONFIG[\"X\"]}.")
                    .withHint(
                            "After the bracket it may have ?j_string, ?properties, ?xml, ?json, ?lower_case, ?upper_case,"
                                    + " ?cap_first, ?uncap_first and ?trim."));
            return Optional.empty();
        }
        String group = value.group("name") != null ? "name" : "other";
        ValueTag tag = new ValueTag(source.excerpt(value.start(group), value.end(group)), functions.get());
        return uses.of(tag, piece.condition(), found);
    }

    private static Optional<List<TextFunction>> functions(String names) {
        List<TextFunction> functions = new ArrayList<>();
        for (String name : names.split("\\?")) {
            if (!name.isEmpty()) {
                TextFunction function = TextFunction.IN_RESOURCES.get(name);
                if (function == null) {
                    return Optional.empty();
                }
                functions.add(function);
            }
        }
        return Optional.of(functions);
    }

    private static void checkEscape(ValueUse use, String path, List<Diagnostic> found) {
        FormatEscape.of(path)
                .ifPresent(escape -> escape.missing(use)
                        .map(warning -> warning.withHint(
                                "Write ${CONFIG[\"" + use.symbol().name() + "\"]?" + escape.nameInFiles() + "}."))
                        .ifPresent(found::add));
    }
}
