package io.github.kconfig4j.inspection;

import io.github.kconfig4j.config.Assignment;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.explain.Reason;
import io.github.kconfig4j.generate.source.SymbolUse;
import io.github.kconfig4j.space.Change;
import io.github.kconfig4j.space.Explanation;
import io.github.kconfig4j.space.Remedy;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Why a symbol has its value in a variant.
 *
 * @param variant the variant's name
 * @param explanation the reasons and, if a value was asked for and is not granted, what would give it
 * @param others for each value that was not asked for, what would give it
 * @param settable what a number or text can be set to as things are, in words
 * @param uses what of the set depends on the symbol
 */
record WhyAnswer(
        String variant, Explanation explanation, List<Explanation> others, Optional<String> settable, List<Use> uses)
        implements Answer {

    WhyAnswer {
        others = List.copyOf(others);
        uses = List.copyOf(uses);
    }

    /**
     * A place that depends on the symbol.
     *
     * @param path the generated file, or the dependency
     * @param presence whether it is there in the variant
     */
    record Use(
            SymbolUse.Kind kind, String path, SourcePosition first, int lastLine, String condition, Presence presence) {

        /** Whether a place gives something in a variant. */
        enum Presence {
            /** It does. */
            THERE(""),
            /** Its condition does not hold. */
            ABSENT(", not in this variant"),
            /** Its condition holds, but the file declares no type in this variant, and so it is not generated. */
            WITHOUT_TYPE(", not in this variant: the file would declare no type");

            private final String text;

            Presence(String text) {
                this.text = text;
            }
        }

        private String text() {
            String lines = lastLine > first.line() ? first.line() + "-" + lastLine : "" + first.line();
            String what = switch (kind) {
                case FILE -> path + " exists";
                case LINES -> "part of " + path;
                case VALUE -> "its value in " + path;
                case DEPENDENCY -> "the dependency " + path;
            };
            String when = condition.equals("y") ? "" : " if " + condition;
            return "  " + first.file() + ":" + lines + ": " + what + when + presence.text + "\n";
        }

        private Json json() {
            return Json.object()
                    .with("kind", kind.name().toLowerCase(Locale.ROOT))
                    .with("path", path)
                    .with("place", Json.place(first))
                    .with("lastLine", lastLine)
                    .with("condition", condition)
                    .with("present", presence == Presence.THERE);
        }
    }

    @Override
    public String text() {
        StringBuilder text = new StringBuilder();
        text.append("In variant ").append(variant).append(": ");
        text.append(explanation.format("CONFIG_"));
        if (explanation.wanted().isPresent() && explanation.remedy().isEmpty()) {
            text.append("No settings were found that give it ");
            text.append(explanation.wanted().get()).append(".\n");
        }
        for (Explanation other : others) {
            String wanted = other.wanted().orElseThrow();
            if (other.remedy().isEmpty()) {
                text.append("No settings were found that give it ")
                        .append(wanted)
                        .append(".\n");
            } else {
                text.append("To get ").append(wanted).append(", tried and found to work:\n");
                other.remedy()
                        .get()
                        .lines("CONFIG_")
                        .forEach(line -> text.append("  ").append(line).append('\n'));
            }
        }
        settable.ifPresent(
                values -> text.append("It can be set to ").append(values).append(".\n"));
        text.append(uses.isEmpty() ? "Nothing of the template set depends on it.\n" : "What depends on it:\n");
        uses.forEach(use -> text.append(use.text()));
        return text.toString();
    }

    @Override
    public Json json() {
        return Json.object()
                .with("question", "why")
                .with("variant", variant)
                .with("symbol", explanation.symbol().name())
                .with("type", explanation.symbol().type().name().toLowerCase(Locale.ROOT))
                .with("value", explanation.value())
                .with("wanted", explanation.wanted())
                .with("reason", json(explanation.reason()))
                .with("remedies", explanation.wanted().isPresent() ? List.of(explanation) : others, WhyAnswer::remedy)
                .with("settable", settable)
                .with("uses", uses, Use::json);
    }

    private static Json json(Reason reason) {
        return Json.object()
                .with("statement", reason.statement())
                .with("places", reason.positions(), Json::place)
                .with("because", reason.because(), WhyAnswer::json);
    }

    private static Json remedy(Explanation explanation) {
        List<Change> changes = explanation.remedy().map(Remedy::changes).orElse(List.of());
        List<Assignment> replaced = explanation.remedy().map(Remedy::replaced).orElse(List.of());
        return Json.object()
                .with("value", explanation.wanted().orElseThrow())
                .with("found", explanation.remedy().isPresent())
                .with(
                        "changes",
                        changes,
                        change -> Json.object()
                                .with("symbol", change.symbol().name())
                                .with("value", change.value()))
                .with(
                        "replaced",
                        replaced,
                        assignment -> Json.object()
                                .with("symbol", assignment.symbol().name())
                                .with("value", assignment.value())
                                .with("place", Json.place(assignment.origin())));
    }
}
