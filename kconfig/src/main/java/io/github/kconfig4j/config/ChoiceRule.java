package io.github.kconfig4j.config;

/** How a dialect settles choices. */
interface ChoiceRule {

    /** What a prompt's condition means for the visibility of a symbol that may be a member. */
    byte promptVisibility(int symbol, byte condition);

    /**
     * Sets the winner of a choice whose members' visibilities are known.
     *
     * @return whether the user has decided on the choice, but not on each visible member
     */
    boolean decide(int choice);
}
