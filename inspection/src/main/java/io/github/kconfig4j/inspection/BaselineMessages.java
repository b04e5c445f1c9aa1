package io.github.kconfig4j.inspection;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.DiagnosticText;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.inspection.api.ApiElement;
import io.github.kconfig4j.inspection.api.ApiTable;
import io.github.kconfig4j.inspection.api.Change;
import io.github.kconfig4j.inspection.api.Loss;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Says what became of the common API of a baseline. */
final class BaselineMessages {
    private final String file;
    private final ApiTable table;

    /** @param file the baseline, as the user names it */
    BaselineMessages(String file, ApiTable table) {
        this.file = file;
        this.table = table;
    }

    List<Diagnostic> of(List<Loss> losses) {
        return losses.stream().map(this::of).toList();
    }

    private Diagnostic of(Loss loss) {
        SourcePosition place = SourcePosition.ofLine(file, loss.line());
        if (!loss.missing().isEmpty()) {
            return Diagnostic.of(Severity.ERROR, DiagnosticId.API_LOST, place, lost(loss))
                    .withHint(advice("Let all variants have it"));
        }
        boolean breaks = loss.changes().stream().anyMatch(change -> change.level() == Change.Level.BINARY);
        String changes = String.join(
                "; it ", loss.changes().stream().map(Change::text).distinct().toList());
        DiagnosticText text = DiagnosticText.of(loss.key() + " " + changes + ".");
        return breaks
                ? Diagnostic.of(Severity.ERROR, DiagnosticId.API_INCOMPATIBLE, place, withPlaces(text, loss))
                        .withHint(advice("Declare it as it was"))
                : Diagnostic.of(Severity.WARNING, DiagnosticId.API_CHANGED, place, withPlaces(text, loss))
                        .withHint("What is compiled already runs; what is compiled again may fail.");
    }

    private String advice(String first) {
        return first + ", or, if that is meant, write the dump anew and commit it: -Dkconfig.api.output=" + file;
    }

    private DiagnosticText lost(Loss loss) {
        Optional<ApiElement> now = loss.now();
        if (now.isEmpty()) {
            String name = loss.key().packageName();
            String why = table.notExported().contains(name)
                    ? "the module does not export " + name + " any more"
                    : "no variant has it any more";
            return DiagnosticText.of(loss.key() + " was common to all variants: " + why + ".");
        }
        String where = now.get()
                .presence()
                .condition()
                .map(condition -> "it is there only if " + condition)
                .orElseGet(() -> "it is only in "
                        + String.join(", ", table.names(now.get().presence().variants())));
        DiagnosticText text = DiagnosticText.of(loss.key() + " was common to all variants: " + where);
        return withPlaces(text, loss).and(", so not in " + String.join(", ", loss.missing()) + ".");
    }

    private static DiagnosticText withPlaces(DiagnosticText text, Loss loss) {
        DiagnosticText all = text;
        for (SourcePosition place :
                loss.now().map(element -> element.presence().places()).orElseGet(TreeSet::new)) {
            all = all.and(" [").at(place).and("]");
        }
        return all;
    }
}
