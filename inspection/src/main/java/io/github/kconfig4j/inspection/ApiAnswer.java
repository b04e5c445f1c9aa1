package io.github.kconfig4j.inspection;

import io.github.kconfig4j.inspection.api.ApiTable;

/**
 * The API of variants.
 *
 * @param table what it is
 */
record ApiAnswer(ApiTable table) implements Answer {
    @Override
    public String text() {
        return new ApiText(table).text();
    }

    @Override
    public Json json() {
        return new ApiJson(table).json();
    }
}
