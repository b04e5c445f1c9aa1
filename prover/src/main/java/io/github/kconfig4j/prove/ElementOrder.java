package io.github.kconfig4j.prove;

import java.util.Comparator;

/** The order of elements: types, members, strings; each by name. */
final class ElementOrder {
    static final Comparator<Element> ORDER = Comparator.comparingInt(ElementOrder::kind)
            .thenComparing(ElementOrder::first)
            .thenComparing(ElementOrder::second)
            .thenComparing(ElementOrder::third);

    private ElementOrder() {}

    private static int kind(Element element) {
        return element instanceof Element.Type ? 0 : element instanceof Element.Member ? 1 : 2;
    }

    private static String first(Element element) {
        if (element instanceof Element.Type type) {
            return type.name();
        }
        return element instanceof Element.Member member ? member.owner() : ((Element.Text) element).value();
    }

    private static String second(Element element) {
        return element instanceof Element.Member member ? member.name() : "";
    }

    private static String third(Element element) {
        return element instanceof Element.Member member ? member.descriptor() : "";
    }
}
