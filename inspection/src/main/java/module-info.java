/** Answers about a product, as text and as JSON. */
@SuppressWarnings({"module", "requires-automatic"})
module io.github.kconfig4j.inspection {
    requires transitive io.github.kconfig4j.product;
    requires io.github.kconfig4j.space;
    requires java.xml;
    requires static transitive org.jspecify;
    requires freemarker;
    requires org.objectweb.asm;

    exports io.github.kconfig4j.inspection;
    exports io.github.kconfig4j.inspection.api;
    exports io.github.kconfig4j.inspection.report;
}
