package io.github.kconfig4j.inspection;

import io.github.kconfig4j.space.Explanation;

/** Why a symbol has its value, for a person. */
final class WhyText {
    private final WhySymbol why;

    WhyText(WhySymbol why) {
        this.why = why;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        text.append("In variant ").append(why.variant()).append(": ");
        text.append(why.explanation().format("CONFIG_"));
        for (Explanation other : why.others()) {
            text.append(other.advice("CONFIG_"));
        }
        why.settable()
                .ifPresent(values ->
                        text.append("It can be set to ").append(values).append(".\n"));
        text.append(why.uses().isEmpty() ? "Nothing of the template set depends on it.\n" : "What depends on it:\n");
        why.uses().forEach(use -> text.append(text(use)));
        return text.toString();
    }

    static String text(Use use) {
        String lines = use.lastLine() > use.first().line()
                ? use.first().line() + "-" + use.lastLine()
                : "" + use.first().line();
        String what = switch (use.kind()) {
            case FILE -> use.path() + " exists";
            case LINES -> "part of " + use.path();
            case VALUE -> "its value in " + use.path();
            case DEPENDENCY -> "the dependency " + use.path();
        };
        String when = use.condition().equals("y") ? "" : " if " + use.condition();
        return "  " + use.first().file() + ":" + lines + ": " + what + when + absence(use.presence()) + "\n";
    }

    private static String absence(Use.Presence presence) {
        return switch (presence) {
            case THERE -> "";
            case ABSENT -> ", not in this variant";
            case WITHOUT_TYPE -> ", not in this variant: the file would declare no type";
        };
    }
}
