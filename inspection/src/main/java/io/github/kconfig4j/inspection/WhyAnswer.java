package io.github.kconfig4j.inspection;

/**
 * Why a symbol has its value in a variant, as an answer.
 *
 * @param why why
 */
record WhyAnswer(WhySymbol why) implements Answer {
    @Override
    public String text() {
        return new WhyText(why).text();
    }

    @Override
    public Json json() {
        return new WhyJson(why).json();
    }
}
