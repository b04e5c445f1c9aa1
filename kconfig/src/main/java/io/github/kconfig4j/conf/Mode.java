package io.github.kconfig4j.conf;

import java.util.Locale;

/** What {@code conf} can be asked to do; the option is the name in small letters, in some dialects another. */
enum Mode {
    OLDASKCONFIG,
    OLDCONFIG,
    SYNCCONFIG,
    DEFCONFIG,
    SAVEDEFCONFIG,
    ALLNOCONFIG,
    ALLYESCONFIG,
    ALLMODCONFIG,
    ALLDEFCONFIG,
    RANDCONFIG,
    LISTNEWCONFIG,
    HELPNEWCONFIG,
    OLDDEFCONFIG,
    YES2MODCONFIG,
    MOD2YESCONFIG,
    MOD2NOCONFIG;

    String option() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean takesFile() {
        return this == DEFCONFIG || this == SAVEDEFCONFIG;
    }
}
