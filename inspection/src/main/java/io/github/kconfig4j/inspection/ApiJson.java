package io.github.kconfig4j.inspection;

import io.github.kconfig4j.inspection.api.ApiElement;
import io.github.kconfig4j.inspection.api.ApiTable;
import io.github.kconfig4j.inspection.api.Finding;
import io.github.kconfig4j.inspection.api.Presence;
import io.github.kconfig4j.model.Expr;
import java.util.Locale;

/** The API of variants for a program: each element with all that is known of it, whatever its type is. */
final class ApiJson {
    private final ApiTable table;

    ApiJson(ApiTable table) {
        this.table = table;
    }

    Json json() {
        return Json.object()
                .with("question", "api")
                .with("variants", table.variants(), Json.Text::new)
                .with("binaryCompatible", table.isBinaryCompatible())
                .with("findings", table.findings(), this::finding)
                .with("notExported", table.notExported(), Json.Text::new)
                .with("elements", table.elements().values(), this::element);
    }

    private Json finding(Finding finding) {
        return Json.object()
                .with("element", finding.key().toString())
                .with("level", finding.change().level().name().toLowerCase(Locale.ROOT))
                .with("change", finding.change().text())
                .with("from", table.variants().get(finding.from()))
                .with("to", table.variants().get(finding.to()));
    }

    private Json element(ApiElement element) {
        Json.Members json = Json.object()
                .with("element", element.key().toString())
                .with("kind", element.key().kind().name().toLowerCase(Locale.ROOT))
                .with("type", element.key().type())
                .with("common", table.isCommon(element));
        return with(json, element.presence())
                .with("inherited", table.names(element.inherited()), Json.Text::new)
                .with("places", element.presence().places(), Json::place)
                .with(
                        "forms",
                        element.forms(),
                        form -> with(Json.object().with("declaration", form.declaration()), form.presence()));
    }

    private Json.Members with(Json.Members json, Presence presence) {
        return json.with("condition", presence.condition().map(Expr::toString))
                .with("variants", table.names(presence.variants()), Json.Text::new);
    }
}
