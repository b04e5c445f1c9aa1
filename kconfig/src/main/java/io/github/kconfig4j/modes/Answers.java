package io.github.kconfig4j.modes;

import java.util.Optional;

/** Takes answers from the standard input and echoes them, since it is not a terminal. */
final class Answers {
    /** More questions than any tree has symbols could only be the same ones again and again. */
    private static final int PATIENCE = 3;

    private final StandardInput input;
    private final Console console;
    private int refusedAtEnd;

    Answers(StandardInput input, Console console) {
        this.input = input;
        this.console = console;
    }

    /**
     * The next answer with its line end.
     *
     * @param atEnd what counts as answered at the end of the input
     * @throws EndOfInputException if the end was reached before and the question is only asked again
     */
    String next(String atEnd) {
        console.flush();
        Optional<String> line = input.line();
        if (line.isEmpty()) {
            console.err("\nError in reading or end of file.\n");
            if (refusedAtEnd++ == PATIENCE) {
                throw new EndOfInputException();
            }
        }
        String answer = line.orElse(atEnd);
        console.out(answer);
        return answer;
    }

    /** A question was settled. */
    void accepted() {
        refusedAtEnd = 0;
    }
}
