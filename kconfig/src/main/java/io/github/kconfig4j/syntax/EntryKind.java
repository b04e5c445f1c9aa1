package io.github.kconfig4j.syntax;

/** The kinds of entries that have lines of their own. */
enum EntryKind {
    CONFIG,
    COMMENT,
    MENU,
    CHOICE;

    /** Whether the entry can end before a line that begins so. */
    boolean endsBefore(TokenKind kind) {
        return switch (kind) {
            case CONFIG, MENUCONFIG, COMMENT, IF, SOURCE, VARIABLE, ENDIF, ENDMENU, ENDCHOICE -> true;
            case MENU, CHOICE -> this != CHOICE;
            case HELP, OPTION, MAINMENU -> false;
            case END_OF_INPUT -> true;
            default -> kind.isOption() && (this == CONFIG || this == COMMENT);
        };
    }
}
