package io.github.kconfig4j.space.universe;

import io.github.kconfig4j.config.Configuration;
import io.github.kconfig4j.model.Expr;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.space.NearestConfiguration.Found;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A member while it is planned: it is moved on as long as all it was made for still holds. */
final class PlannedMember {
    private final String variant;
    private final Map<Symbol, String> changes = new LinkedHashMap<>();
    private Configuration configuration;
    private Expr kept = Expr.YES;

    PlannedMember(String variant, Found found) {
        this.variant = variant;
        this.configuration = found.configuration();
        move(found);
    }

    /** On to a configuration that was found from the present one. */
    void move(Found found) {
        configuration = found.configuration();
        changes.putAll(found.changes());
    }

    /** From now on this has to stay. */
    void keep(Expr condition) {
        kept = Expr.and(kept, condition);
    }

    Configuration configuration() {
        return configuration;
    }

    Expr kept() {
        return kept;
    }

    /** The variant it comes from and what was changed: {@code x86_64 with KVM=n}; the variant's name if nothing was. */
    String name() {
        String settings = changes.entrySet().stream()
                .map(change -> change.getKey() + "=" + change.getValue())
                .collect(Collectors.joining(", "));
        return settings.isEmpty() ? variant : variant + " with " + settings;
    }
}
