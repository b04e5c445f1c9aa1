package io.github.kconfig4j.generate.directive;

import io.github.kconfig4j.generate.text.SourceText;

/** Where directives are shown to be. */
final class Places {
    private Places() {}

    /** The offset of the {@code #}. */
    static int keyword(Directive directive) {
        SourceText source = directive.argument().source();
        return source.text().indexOf(directive.keyword().toString(), directive.start());
    }
}
