package io.github.kconfig4j.conf;

import java.util.Optional;

/** Takes answers from the standard input and, if that is no terminal, echoes them. */
final class Answers {
    /** More questions than any tree has symbols could only be the same ones again and again. */
    private static final int PATIENCE = 3;

    private static final String NO_ANSWER = "\n*** No answer is left, and the value as it is cannot be accepted.\n\n";
    private static final String NO_PERSON =
            "aborted!\n\n" + "Console input/output is redirected. Run 'make oldconfig' to update configuration.\n\n";

    private final StandardInput input;
    private final Console console;
    private final boolean echoed;
    private final boolean persons;
    private int refusedAtEnd;
    private int asked;

    /**
     * @param echoed whether an answer is echoed, not only the end of its line
     * @param persons whether only a person may answer
     */
    Answers(StandardInput input, Console console, boolean echoed, boolean persons) {
        this.input = input;
        this.console = console;
        this.echoed = echoed;
        this.persons = persons;
    }

    /**
     * The next answer with its line end.
     *
     * @param atEnd what counts as answered at the end of the input
     * @throws EndOfInputException if the end was reached before and the question is only asked again, or if there is no
     *     person to answer
     */
    String next(String atEnd) {
        asked++;
        if (persons && !input.isTerminal()) {
            console.out(NO_PERSON);
            throw new EndOfInputException();
        }
        console.flush();
        Optional<String> line = input.line();
        if (line.isEmpty()) {
            console.err("\nError in reading or end of file.\n");
            if (refusedAtEnd++ == PATIENCE) {
                console.err(NO_ANSWER);
                throw new EndOfInputException();
            }
        }
        String answer = line.orElse(atEnd);
        if (!input.isTerminal()) {
            console.out(echoed ? answer : atEnd);
        }
        return answer;
    }

    /** How often somebody was asked. */
    int asked() {
        return asked;
    }

    /** A question was settled. */
    void accepted() {
        refusedAtEnd = 0;
    }
}
