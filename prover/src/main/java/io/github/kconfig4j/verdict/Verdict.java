package io.github.kconfig4j.verdict;

/** What is proved of an artifact. */
public enum Verdict {
    /** Every entry is explained, nothing of a disabled option was found, and nothing was left out. */
    PROVED("PROVED"),
    /** As {@link #PROVED}, but for what the gaps name. */
    PROVED_WITH_GAPS("PROVED WITH GAPS"),
    /** An entry is unexplained, something was found, or there was nothing to look at. */
    NOT_PROVED("NOT PROVED");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    /** The verdict in capitals, as logs and reports have it. */
    @Override
    public String toString() {
        return words;
    }
}
