package io.github.kconfig4j.inspection;

/**
 * The generated lines of a variant, as an answer.
 *
 * @param lines the lines
 */
record LinesAnswer(VariantLines lines) implements Answer {
    @Override
    public String text() {
        return LinesText.of(lines);
    }

    @Override
    public Json json() {
        return Json.object()
                .with("question", "lines")
                .with("variant", lines.variant())
                .with("files", lines.files(), LinesAnswer::json);
    }

    private static Json json(VariantLines.FileLines file) {
        return Json.object()
                .with("path", file.path())
                .with("resource", file.resource())
                .with("binary", file.binary())
                .with(
                        "lines",
                        file.lines(),
                        line -> Json.object()
                                .with("condition", line.condition())
                                .with("place", Json.place(line.place()))
                                .with("text", line.text()));
    }
}
