package io.github.kconfig4j.inspection;

import io.github.kconfig4j.config.Assignment;
import io.github.kconfig4j.explain.Reason;
import io.github.kconfig4j.space.Change;
import io.github.kconfig4j.space.Remedy;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Why a symbol has its value, for a program. */
final class WhyJson {
    private final WhySymbol why;

    WhyJson(WhySymbol why) {
        this.why = why;
    }

    Json json() {
        return Json.object()
                .with("question", "why")
                .with("variant", why.variant())
                .with("symbol", why.explanation().symbol().name())
                .with("type", why.explanation().symbol().type().name().toLowerCase(Locale.ROOT))
                .with("value", why.explanation().value())
                .with("wanted", why.explanation().wanted())
                .with("reason", json(why.explanation().reason()))
                .with(
                        "remedies",
                        why.explanation().wanted().isPresent() ? List.of(why.explanation()) : why.others(),
                        each -> remedy(each.wanted().orElseThrow(), each.remedy()))
                .with("settable", why.settable())
                .with("uses", why.uses(), WhyJson::use);
    }

    static Json json(Reason reason) {
        return Json.object()
                .with("statement", reason.statement())
                .with("places", reason.positions(), Json::place)
                .with("because", reason.because(), WhyJson::json);
    }

    static Json remedy(String value, Optional<Remedy> remedy) {
        List<Change> changes = remedy.map(Remedy::changes).orElse(List.of());
        List<Assignment> replaced = remedy.map(Remedy::replaced).orElse(List.of());
        return Json.object()
                .with("value", value)
                .with("found", remedy.isPresent())
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

    static Json use(Use use) {
        return Json.object()
                .with("kind", use.kind().name().toLowerCase(Locale.ROOT))
                .with("path", use.path())
                .with("place", Json.place(use.first()))
                .with("lastLine", use.lastLine())
                .with("condition", use.condition())
                .with("present", use.presence() == Use.Presence.THERE);
    }
}
