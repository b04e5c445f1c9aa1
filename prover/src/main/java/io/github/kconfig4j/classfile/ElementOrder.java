package io.github.kconfig4j.classfile;

import java.util.Comparator;
import java.util.List;

/** The order of elements: types, members, strings, packages, lines; each by name. */
final class ElementOrder {
    private static final List<Class<? extends Element>> KINDS = List.of(
            Element.Type.class, Element.Member.class, Element.Text.class, Element.Package.class, Element.Line.class);

    static final Comparator<Element> ORDER = Comparator.comparingInt(ElementOrder::kind)
            .thenComparing(ElementOrder::first)
            .thenComparing(ElementOrder::second)
            .thenComparing(ElementOrder::third);

    private ElementOrder() {}

    private static int kind(Element element) {
        return KINDS.indexOf(element.getClass());
    }

    private static String first(Element element) {
        if (element instanceof Element.Type type) {
            return type.name();
        }
        if (element instanceof Element.Member member) {
            return member.owner();
        }
        if (element instanceof Element.Text text) {
            return text.value();
        }
        return element instanceof Element.Package of ? of.name() : ((Element.Line) element).value();
    }

    private static String second(Element element) {
        return element instanceof Element.Member member ? member.name() : "";
    }

    private static String third(Element element) {
        return element instanceof Element.Member member ? member.descriptor() : "";
    }
}
