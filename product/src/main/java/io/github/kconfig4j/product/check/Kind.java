package io.github.kconfig4j.product.check;

/** Why a configuration is looked at. */
public enum Kind {
    /** It is a variant of the module. */
    NAMED("named"),
    /** It has combinations of options that no configuration before it has. */
    COVERING("covering"),
    /** One option is on alone. */
    ALONE("one alone"),
    /** One option is off alone. */
    ALL_BUT_ONE("all but one"),
    /** By chance. */
    RANDOM("random");

    private final String text;

    Kind(String text) {
        this.text = text;
    }

    @Override
    public String toString() {
        return text;
    }
}
