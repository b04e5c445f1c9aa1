package io.github.kconfig4j.menuconfig.model;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Asks something.
 *
 * @param title what it is about
 * @param lines what is asked
 * @param answers what can be answered
 * @param top the index of the first line that is seen
 * @param focus the answer that Enter gives
 */
record QuestionPage(String title, List<String> lines, List<Answer> answers, int top, int focus) implements Page {
    QuestionPage {
        lines = List.copyOf(lines);
        answers = List.copyOf(answers);
    }

    /**
     * An answer.
     *
     * @param label what the button says
     * @param result what becomes of the state below the question
     */
    record Answer(String label, UnaryOperator<State> result) {}

    static QuestionPage of(String title, List<String> lines, Answer... answers) {
        return new QuestionPage(title, lines, List.of(answers), 0, 0);
    }

    @Override
    public boolean isQuestion() {
        return true;
    }

    @Override
    public Body body(State state) {
        List<Line> shown = Wrapping.wrap(lines, state.size().width()).stream()
                .map(Line::text)
                .toList();
        List<String> labels = answers.stream().map(Answer::label).toList();
        return new Body(title, shown, within(state, top), -1, -1, labels, focus, "");
    }

    private int within(State state, int line) {
        int count = Wrapping.wrap(lines, state.size().width()).size();
        return Math.max(0, Math.min(line, count - state.size().lines()));
    }

    @Override
    public State press(State state, Key key) {
        if (key == Key.Named.ENTER) {
            return button(state, focus);
        }
        if (key == Key.Named.ESCAPE || key == Key.Named.F5) {
            return state.back();
        }
        if (key instanceof Key.Typed typed) {
            return letter(state, Character.toLowerCase(typed.codePoint()));
        }
        int moved = Buttons.move(key, focus, answers.size());
        int scrolled = within(
                state, Texts.scrolled(key, within(state, top), state.size().lines()));
        return state.turn(new QuestionPage(title, lines, answers, scrolled, moved));
    }

    private State letter(State state, int letter) {
        for (int i = 0; i < answers.size(); i++) {
            if (Character.toLowerCase(answers.get(i).label().charAt(0)) == letter) {
                return button(state, i);
            }
        }
        return state;
    }

    @Override
    public State button(State state, int button) {
        return answers.get(button).result().apply(state.back());
    }
}
