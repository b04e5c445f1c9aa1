package io.github.kconfig4j.model;

import io.github.kconfig4j.diagnostic.SourcePosition;
import org.jspecify.annotations.Nullable;

/** A property while its condition is still being made. */
final class PropertyDraft {
    /** The entry that it stands in. */
    final NodeDraft node;
    /** The property but for its condition. */
    final Property content;
    /** The condition; null: none. */
    @Nullable
    Expr condition;

    /** Of a prompt: the {@code visible if} of all menus around it; null: none. */
    @Nullable
    Expr visibility;

    private @Nullable Property finished;

    PropertyDraft(NodeDraft node, Property content, @Nullable Expr condition) {
        this.node = node;
        this.content = content;
        this.condition = condition;
    }

    SourcePosition position() {
        return content.position();
    }

    /** The property with its condition, which does not change after the first call. */
    Property finished() {
        Property known = finished;
        if (known == null) {
            known = content.withCondition(condition == null ? Expr.YES : condition);
            finished = known;
        }
        return known;
    }
}
