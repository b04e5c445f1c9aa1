package io.github.kconfig4j.inspection;

import io.github.kconfig4j.config.Assignment;
import io.github.kconfig4j.explain.Reason;
import io.github.kconfig4j.space.Chance;
import io.github.kconfig4j.space.Explanation;
import io.github.kconfig4j.space.Remedies;
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
                        WhyJson::remedy)
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
        Json.Members json = Json.object().with("value", value).with("found", remedy.isPresent());
        return settings(json, remedy.orElse(new Remedy(List.of(), List.of())));
    }

    private static Json remedy(Explanation explanation) {
        Remedies remedies = explanation.remedies();
        Json.Members json = Json.object()
                .with("value", explanation.wanted().orElseThrow())
                .with("found", !remedies.all().isEmpty());
        return settings(json, remedies.first().orElse(new Remedy(List.of(), List.of())))
                .with("alternatives", remedies.all().stream().skip(1).toList(), other -> settings(Json.object(), other))
                .with("impossible", remedies.chance() == Chance.NONE)
                .with("conflict", remedies.conflict(), WhyJson::request);
    }

    private static Json.Members settings(Json.Members json, Remedy remedy) {
        return json.with(
                        "changes",
                        remedy.changes(),
                        change -> Json.object()
                                .with("symbol", change.symbol().name())
                                .with("value", change.value()))
                .with("replaced", remedy.replaced(), WhyJson::request);
    }

    private static Json request(Assignment assignment) {
        return Json.object()
                .with("symbol", assignment.symbol().name())
                .with("value", assignment.value())
                .with("place", Json.place(assignment.origin()));
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
