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

    /** Whether all that it does follows from the {@code .config}. */
    boolean followsFromConfig() {
        return switch (this) {
            case OLDDEFCONFIG,
                    SAVEDEFCONFIG,
                    LISTNEWCONFIG,
                    HELPNEWCONFIG,
                    YES2MODCONFIG,
                    MOD2YESCONFIG,
                    MOD2NOCONFIG -> true;
            default -> false;
        };
    }

    /** Whether it ends with a {@code .config}. */
    boolean writesConfig() {
        return this != LISTNEWCONFIG && this != HELPNEWCONFIG && this != SAVEDEFCONFIG;
    }

    boolean takesFile() {
        return this == DEFCONFIG || this == SAVEDEFCONFIG;
    }
}
