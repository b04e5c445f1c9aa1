package io.github.kconfig4j.generate.stale;

import java.util.HashSet;
import java.util.Set;

/** Reads the declarations of fields, methods and constructors. */
final class MemberReader {
    private static final Set<String> CONSTANT_TYPES =
            Set.of("boolean", "byte", "short", "char", "int", "long", "float", "double", "String");
    /** What the compiler calls although a source does not say so: in loops and in {@code try} with resources. */
    private static final Set<String> CALLED_UNNAMED = Set.of("iterator", "close");

    private static final int NOT_UNDERSTOOD = -1;

    private final TokenList tokens;
    private final Imports imports;

    MemberReader(TokenList tokens, Imports imports) {
        this.tokens = tokens;
        this.imports = imports;
    }

    /**
     * Reads one declaration into the type that has it.
     *
     * @param start where its modifiers begin
     * @param declared where they end
     * @return the index after it; negative if it is none that we know
     */
    int read(TypeDraft type, int start, int declared) {
        int depth = 0;
        int at = declared;
        while (true) {
            char kind = tokens.kind(at);
            if (kind == '@') {
                at = tokens.afterAnnotation(at);
                continue;
            }
            if (kind == Tokens.END || kind == Tokens.LITERAL || kind == '}') {
                return NOT_UNDERSTOOD;
            }
            if (kind == '(') {
                return method(type, start, declared, at);
            }
            if (kind == '{') {
                return compactConstructor(type, start, at);
            }
            if (depth == 0 && (kind == '=' || kind == ',' || kind == ';')) {
                return fields(type, start, declared, at);
            }
            depth += kind == '<' ? 1 : 0;
            depth -= kind == '>' ? 1 : 0;
            at++;
        }
    }

    private int compactConstructor(TypeDraft type, int start, int open) {
        if (!type.isRecord() || !tokens.isWord(open - 1, type.name())) {
            return NOT_UNDERSTOOD;
        }
        addMethod(type, type.name(), start, open - 1, open);
        return tokens.afterGroup(open);
    }

    private int method(TypeDraft type, int start, int declared, int open) {
        if (tokens.kind(open - 1) != Tokens.WORD || open == declared) {
            return NOT_UNDERSTOOD;
        }
        int end = tokens.afterGroup(open);
        boolean hasDefault = false;
        while (tokens.kind(end) != ';' && (hasDefault || tokens.kind(end) != '{')) {
            if (tokens.kind(end) == Tokens.END) {
                return NOT_UNDERSTOOD;
            }
            hasDefault |= tokens.isWord(end, "default");
            boolean opens = tokens.kind(end) == '(' || tokens.kind(end) == '{';
            end = opens ? tokens.afterGroup(end) : end + 1;
        }
        addMethod(type, tokens.token(open - 1), start, declared, end);
        return tokens.kind(end) == '{' ? tokens.afterGroup(end) : end + 1;
    }

    private void addMethod(TypeDraft type, String name, int start, int declared, int end) {
        if (type.isEnum() && name.equals(type.name())) {
            // A constructor of an enum is for its own constants only.
            return;
        }
        boolean isPrivate = Modifiers.contain(tokens, start, declared, "private");
        boolean isByName = isPrivate || name.equals(type.name()) || type.isFinal() && !CALLED_UNNAMED.contains(name);
        Member method = new Member(name, tokens.range(start, end), "", Set.of(), isPrivate, isByName);
        type.add(method, tokens.words(start, end));
    }

    private int fields(TypeDraft type, int start, int declared, int first) {
        int name = first - 1;
        while (tokens.kind(name) == ']') {
            name -= 2;
        }
        if (name <= declared) {
            return NOT_UNDERSTOOD;
        }
        int typeEnd = name;
        boolean isConstant = isConstantType(declared, typeEnd)
                && (type.isInterface() || Modifiers.contain(tokens, start, declared, "final"));
        while (true) {
            if (tokens.kind(name) != Tokens.WORD) {
                return NOT_UNDERSTOOD;
            }
            int end = afterDimensions(name + 1);
            int valueEnd = tokens.kind(end) == '=' ? valueEnd(end + 1) : end;
            boolean hasValue = isConstant && end == name + 1 && couldBeConstant(end + 1, valueEnd);
            addField(type, start, typeEnd, name, end, hasValue ? valueEnd : end);
            if (tokens.kind(valueEnd) == ';') {
                return valueEnd + 1;
            }
            if (tokens.kind(valueEnd) != ',') {
                return NOT_UNDERSTOOD;
            }
            name = valueEnd + 1;
        }
    }

    private void addField(TypeDraft type, int start, int typeEnd, int name, int end, int valueEnd) {
        boolean isPrivate = Modifiers.contain(tokens, start, typeEnd, "private");
        Set<String> used = new HashSet<>(tokens.words(start, typeEnd));
        used.addAll(tokens.words(name, end));
        String declaration = tokens.range(start, typeEnd) + tokens.range(name, end);
        String value = "";
        Set<String> valueWords = Set.of();
        if (valueEnd > end) {
            Set<String> named = tokens.words(end + 1, valueEnd);
            value = imports.of(named) + tokens.range(end, valueEnd);
            valueWords = imports.withWords(named);
        }
        type.add(new Member(tokens.token(name), declaration, value, valueWords, isPrivate, true), used);
    }

    private boolean isConstantType(int from, int to) {
        int last = to - 1;
        boolean isSimple = last == from
                || last == from + 4
                        && tokens.isWord(from, "java")
                        && tokens.isWord(from + 2, "lang")
                        && tokens.isWord(last, "String");
        return isSimple && tokens.kind(last) == Tokens.WORD && CONSTANT_TYPES.contains(tokens.token(last));
    }

    /** Whether there is a value in which nothing is called: what calls something is no constant. */
    private boolean couldBeConstant(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.kind(i) == Tokens.WORD && tokens.kind(i + 1) == '(') {
                return false;
            }
        }
        return from < to;
    }

    private int afterDimensions(int index) {
        int at = index;
        while (tokens.kind(at) == '[' && tokens.kind(at + 1) == ']') {
            at += 2;
        }
        return at;
    }

    /** The index of the comma before the next declarator, or of the semicolon. */
    private int valueEnd(int from) {
        int at = from;
        while (tokens.kind(at) != ';' && tokens.kind(at) != Tokens.END) {
            if (tokens.kind(at) == ',' && isDeclarator(at + 1)) {
                return at;
            }
            boolean opens = tokens.kind(at) == '(' || tokens.kind(at) == '{' || tokens.kind(at) == '[';
            at = opens ? tokens.afterGroup(at) : at + 1;
        }
        return at;
    }

    /** Whether a declarator follows, not the next type argument: {@code a = b < c, d = 1} has two, {@code new A<B, C>()} none. */
    private boolean isDeclarator(int index) {
        int at = index;
        while (tokens.kind(at) == Tokens.WORD) {
            at = afterDimensions(at + 1);
            if (tokens.kind(at) != ',') {
                return tokens.kind(at) == '=' && tokens.kind(at + 1) != '=' || tokens.kind(at) == ';';
            }
            at++;
        }
        return false;
    }
}
