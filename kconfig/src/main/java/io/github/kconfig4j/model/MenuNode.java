package io.github.kconfig4j.model;

import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.syntax.HelpText;
import java.util.List;
import java.util.Optional;

/**
 * One entry of the menu tree as a user sees it: {@code if} blocks are dissolved, and entries that depend on the prompted
 * symbol right before them are its children. Immutable. Equal only to itself.
 */
public final class MenuNode {

    /** What an entry is. */
    public enum Kind {
        /** The main menu. */
        ROOT,
        /** One definition of a symbol by {@code config}. */
        CONFIG,
        /** One definition of a symbol by {@code menuconfig}. */
        MENUCONFIG,
        /** A choice. */
        CHOICE,
        /** A menu. */
        MENU,
        /** A comment. */
        COMMENT
    }

    private final int index;
    private final Kind kind;
    private final Optional<Symbol> symbol;
    private final Optional<Property.Prompt> prompt;
    private final Expr dependency;
    private final Expr visibility;
    private final List<Property> properties;
    private final Optional<HelpText> help;
    private final SourcePosition position;
    private final List<MenuNode> children;

    MenuNode(
            int index,
            Kind kind,
            Optional<Symbol> symbol,
            Optional<Property.Prompt> prompt,
            Expr dependency,
            Expr visibility,
            List<Property> properties,
            Optional<HelpText> help,
            SourcePosition position,
            List<MenuNode> children) {
        this.index = index;
        this.kind = kind;
        this.symbol = symbol;
        this.prompt = prompt;
        this.dependency = dependency;
        this.visibility = visibility;
        this.properties = List.copyOf(properties);
        this.help = help;
        this.position = position;
        this.children = List.copyOf(children);
    }

    /** A number unique in its tree, from 0, in menu order (a node before its children). */
    public int index() {
        return index;
    }

    /** What it is. */
    public Kind kind() {
        return kind;
    }

    /** The symbol that it defines; of a choice the choice's own; empty for menus and comments. */
    public Optional<Symbol> symbol() {
        return symbol;
    }

    /** Prompt, title or comment, the last one if several are given. */
    public Optional<Property.Prompt> prompt() {
        return prompt;
    }

    /** Its dependencies and those of all around it. */
    public Expr dependency() {
        return dependency;
    }

    /** The {@code visible if} of a menu; {@link Expr#YES} where there is none. */
    public Expr visibility() {
        return visibility;
    }

    /** What this entry says about its symbol, in the order of its lines. */
    public List<Property> properties() {
        return properties;
    }

    /** The help text, its lines ended by {@code \n}. */
    public Optional<String> help() {
        return help.map(HelpText::text);
    }

    /** The help text, where it stands. */
    Optional<HelpText> helpText() {
        return help;
    }

    /** Where the entry begins. */
    public SourcePosition position() {
        return position;
    }

    /** The entries shown below it, in order. */
    public List<MenuNode> children() {
        return children;
    }
}
