/** A configuration in a terminal. */
module io.github.kconfig4j.menuconfig {
    requires transitive io.github.kconfig4j.kconfig;
    requires io.github.kconfig4j.space;
    requires static transitive org.jspecify;
    requires org.jline.reader;
    requires org.jline.terminal;

    exports io.github.kconfig4j.menuconfig;
    exports io.github.kconfig4j.menuconfig.code;
}
