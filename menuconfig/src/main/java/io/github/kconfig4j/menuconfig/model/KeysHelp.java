package io.github.kconfig4j.menuconfig.model;

import java.util.List;

/** Which keys there are. */
final class KeysHelp {
    /** The text. */
    static final List<String> LINES = """
            Moving
              Up Down PgUp PgDn Home End   in the list ('+' and '-' as Down and Up)
              a letter                     to the next entry that begins with it
              Left Right Tab               to the next button below; Enter presses it
              Enter                        into a menu or choice, or changes the entry
              Esc or Esc Esc, F5           back; from the main menu to the end
              mouse                        click: go there; again: Enter; wheel: scroll

            Setting
              Space                        the next value       y  m  n   that value
              Ctrl-Z or <                  takes the last change back (100 of them)
              Ctrl-Y or >                  makes it again

            Seeing
              ?  h  F1  F2                 help and all that is known of the entry
              z  F4                        all entries, also those not visible
              /  F8                        finds in names, prompts and help
              !  F10                       why it has its value, and how to get another
              #  F11                       which files and lines depend on it, and variants
              =  F12                       what differs from the file, or a defconfig
              Ctrl-L                       draws the screen again

            Files
              s  F6                        saves: .config, defconfig or what was changed
              l  F7                        loads another file
              e  F9                        ends, and asks if something is not saved

            What stands before an entry
              [*] [ ]   built in, or not       <*> <M> < >   the same, M a module
              {*} {M}   forced to M at least   -*- -M- - -   not changeable
              (value)   a number or text       ~             not the default
              --->      a menu                 ----          a menu, empty as things are
            """.lines().toList();

    private KeysHelp() {}
}
