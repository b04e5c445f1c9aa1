package io.github.kconfig4j.menuconfig;

import io.github.kconfig4j.menuconfig.view.Look;
import org.jline.utils.AttributedStyle;

/** The colours: the sixteen that every terminal with colours has, or none. */
enum Palette {
    /** With colours. */
    COLOURS {
        @Override
        AttributedStyle style(Look look) {
            AttributedStyle style = AttributedStyle.DEFAULT;
            return switch (look) {
                case PLAIN, BUTTON, FUNCTION -> style;
                case TITLE -> style.foreground(AttributedStyle.WHITE).background(AttributedStyle.BLUE);
                case PATH, NOTE -> style.foreground(AttributedStyle.CYAN);
                case FRAME -> style.foreground(AttributedStyle.BLUE);
                case HEADING, MESSAGE -> style.bold();
                case FIXED -> style.foreground(AttributedStyle.BRIGHT | AttributedStyle.BLACK);
                case CHANGED -> style.foreground(AttributedStyle.GREEN);
                case COMMENT -> style.foreground(AttributedStyle.YELLOW);
                case FIELD -> style.underline();
                case WRONG -> style.foreground(AttributedStyle.RED).bold();
                case HOT, NUMBER -> style.foreground(AttributedStyle.RED);
                case CURSOR, FOCUS -> style.foreground(AttributedStyle.WHITE).background(AttributedStyle.BLUE);
                case HOT_CURSOR -> style.foreground(AttributedStyle.YELLOW).background(AttributedStyle.BLUE);
            };
        }
    },
    /** Without. */
    PLAIN {
        @Override
        AttributedStyle style(Look look) {
            AttributedStyle style = AttributedStyle.DEFAULT;
            return switch (look) {
                case TITLE, CURSOR, FOCUS -> style.inverse();
                case HOT_CURSOR -> style.inverse().underline();
                case HEADING, MESSAGE, WRONG, NUMBER -> style.bold();
                case FIELD, HOT -> style.underline();
                default -> style;
            };
        }
    };

    abstract AttributedStyle style(Look look);
}
