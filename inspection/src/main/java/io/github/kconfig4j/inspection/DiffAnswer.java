package io.github.kconfig4j.inspection;

/**
 * What differs between two variants, as an answer.
 *
 * @param differences what differs
 */
record DiffAnswer(Differences differences) implements Answer {
    @Override
    public String text() {
        return new DiffText(differences).text();
    }

    @Override
    public Json json() {
        return new DiffJson(differences).json();
    }
}
