package io.github.kconfig4j.inspection;

/** What was found out. Immutable; the same question about the same files gives the same text. */
public sealed interface Answer
        permits WhyAnswer, ExpressionAnswer, DiffAnswer, LinesAnswer, ExtractAnswer, ProofAnswer, ApiAnswer {

    /** For a person; lines end in {@code \n}, the last one too. */
    String text();

    /** For a program. */
    Json json();

    /** In the format wanted; lines end in {@code \n}, the last one too. */
    default String print(Format format) {
        return switch (format) {
            case TEXT -> text();
            case JSON -> json().print();
        };
    }
}
