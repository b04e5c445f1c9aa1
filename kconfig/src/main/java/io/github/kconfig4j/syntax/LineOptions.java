package io.github.kconfig4j.syntax;

import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.SourcePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the lines of one entry. */
final class LineOptions {
    private final LineSource source;
    private final LineMessages messages;
    private final EntryKind kind;
    /** The symbol or choice; empty for a menu or comment. */
    private final Optional<LineEntry> entry;

    private final String name;
    private final SourcePosition position;
    private final List<Option> lines = new ArrayList<>();
    private final LineSettings settings;

    LineOptions(
            LineSource source,
            LineMessages messages,
            LineSettings settings,
            EntryKind kind,
            Optional<LineEntry> entry,
            String name) {
        this.source = source;
        this.messages = messages;
        this.settings = settings;
        this.kind = kind;
        this.entry = entry;
        this.name = name;
        this.position = messages.position();
    }

    /** Reads up to the first line that is none of the entry. */
    List<Option> read() {
        while (source.next()) {
            LineCursor line = new LineCursor(source.tokens(), messages);
            if (line.first() != TokenKind.END_OF_LINE && !read(line)) {
                source.leaveLine();
                break;
            }
        }
        return lines;
    }

    private boolean read(LineCursor line) {
        SourcePosition at = line.keyword().position();
        switch (line.first()) {
            case BOOL, TRISTATE, INT, HEX, STRING -> typeLine(line, at);
            case DEF_BOOL, DEF_TRISTATE, DEF_INT, DEF_HEX, DEF_STRING -> {
                type(Option.TypeWord.valueOf(line.first().name().substring("DEF_".length())), at);
                addDefault(line, at);
            }
            case DEFAULT -> addDefault(line, at);
            case PROMPT -> prompt(line, at);
            case DEPENDS -> {
                if (!line.take(TokenKind.ON)) {
                    throw messages.cannotParse("expected 'on' after 'depends'");
                }
                lines.add(new Option.DependsOn(line.lastCondition(), Optional.empty(), at));
            }
            case VISIBLE -> {
                if (kind != EntryKind.MENU) {
                    throw messages.cannotParse("'visible if' is only valid for menus");
                }
                if (!line.take(TokenKind.IF)) {
                    throw messages.cannotParse("expected 'if' after 'visible'");
                }
                lines.add(new Option.VisibleIf(Optional.of(line.lastCondition()), at));
            }
            case HELP -> help(at);
            case SELECT -> {
                requireSymbol("only symbols can select");
                lines.add(new Option.Select(line.name("expected nonconstant symbol"), line.lastIf(), at));
            }
            case IMPLY -> {
                requireSymbol("only symbols can imply");
                lines.add(new Option.Imply(line.name("expected nonconstant symbol"), line.lastIf(), at));
            }
            case RANGE -> lines.add(new Option.Range(line.symbol(), line.symbol(), line.lastIf(), at));
            case OPTION -> settings.read(line, at, name, kind).ifPresent(lines::add);
            case OPTIONAL -> {
                if (kind != EntryKind.CHOICE) {
                    throw messages.cannotParse("\"optional\" is only valid for choices");
                }
                lines.add(new Option.OptionalChoice(at));
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void requireSymbol(String otherwise) {
        if (kind != EntryKind.CONFIG) {
            throw messages.cannotParse(otherwise);
        }
    }

    private LineEntry entry() {
        return entry.orElseThrow(
                () -> messages.cannotParse("a " + kind.name().toLowerCase(Locale.ROOT) + " has dependencies only"));
    }

    private void type(Option.TypeWord word, SourcePosition at) {
        if (entry().changesType(word)) {
            messages.warn(
                    DiagnosticId.TYPE_REDEFINITION,
                    position,
                    entry().nameAndPlaces() + " defined with multiple types, "
                            + word.name().toLowerCase(Locale.ROOT) + " will be used");
        }
        lines.add(new Option.Type(word, at, 0));
    }

    private void typeLine(LineCursor line, SourcePosition at) {
        type(Option.TypeWord.valueOf(line.first().name()), at);
        if (!line.isAtEnd()) {
            prompt(line, at);
        }
    }

    private void addDefault(LineCursor line, SourcePosition at) {
        lines.add(new Option.Default(line.value(), line.lastIf(), at));
    }

    private void prompt(LineCursor line, SourcePosition at) {
        boolean again = lines.removeIf(Option.Prompt.class::isInstance);
        if (again) {
            messages.warn(
                    DiagnosticId.PROMPT_REDEFINED,
                    position,
                    entry().nameAndPlaces() + " defined with multiple prompts in single location");
        }
        String text = line.text("expected prompt string");
        if (!text.equals(text.strip())) {
            messages.warn(
                    DiagnosticId.LEADING_WHITE_SPACE,
                    position,
                    entry().nameAndPlaces() + " has leading or trailing whitespace in its prompt");
        }
        entry();
        lines.add(new Option.Prompt(text.strip(), line.lastIf(), at));
    }

    private void help(SourcePosition at) {
        if (entry.isEmpty()) {
            // Kconfiglib trips over it; there are trees that have it.
            source.help(() -> {});
            return;
        }
        if (lines.removeIf(Option.Help.class::isInstance)) {
            warn(
                    DiagnosticId.HELP_REDEFINED,
                    " defined with more than one help text -- only the last one will be used");
        }
        HelpText text = source.help(() -> warn(DiagnosticId.BLANK_HELP, " has 'help' but empty help text"));
        lines.add(new Option.Help(text, at));
    }

    private void warn(DiagnosticId id, String what) {
        messages.warn(id, position, entry().nameAndPlaces() + what);
    }
}
