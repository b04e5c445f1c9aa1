package io.github.kconfig4j.inspection;

/**
 * Why an expression has its value in a variant, as an answer.
 *
 * @param why why
 */
record ExpressionAnswer(WhyExpression why) implements Answer {
    @Override
    public String text() {
        StringBuilder text = new StringBuilder("In variant " + why.variant() + ": ");
        text.append(why.explanation().format("CONFIG_"));
        text.append(why.uses().isEmpty() ? "No condition of the template set has it as a part.\n" : "What needs it:\n");
        why.uses().forEach(use -> text.append(WhyText.text(use)));
        return text.toString();
    }

    @Override
    public Json json() {
        return Json.object()
                .with("question", "why")
                .with("variant", why.variant())
                .with("expression", why.explanation().expr().toString())
                .with("value", why.explanation().value().toString())
                .with("reason", WhyJson.json(why.explanation().reason()))
                .with(
                        "remedies",
                        why.explanation().remedies(),
                        wanted -> WhyJson.remedy(wanted.value().toString(), wanted.remedy()))
                .with("uses", why.uses(), WhyJson::use);
    }
}
