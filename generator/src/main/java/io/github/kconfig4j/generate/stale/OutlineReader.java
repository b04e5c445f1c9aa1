package io.github.kconfig4j.generate.stale;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads what other sources can depend on: declarations, without bodies. It takes any text; where it does not find the
 * declarations that it knows, the outline says so.
 */
final class OutlineReader {
    private final TokenList tokens;
    private final Imports imports;
    private final List<TypeDraft> types = new ArrayList<>();
    private final MemberReader members;
    private boolean understood = true;
    private int at;

    private OutlineReader(String text) {
        tokens = new TokenList(text);
        imports = new Imports(tokens);
        members = new MemberReader(tokens, imports);
    }

    static Outline read(String text) {
        return new OutlineReader(text).unit();
    }

    private Outline unit() {
        while (understood && tokens.kind(at) != Tokens.END) {
            int start = at;
            at = Modifiers.after(tokens, at);
            if (tokens.kind(at) == ';' || tokens.kind(at) == Tokens.END) {
                at++;
            } else if (tokens.isWord(at, "package") || tokens.isWord(at, "import")) {
                directive(start);
            } else if (tokens.isTypeDeclaration(at)) {
                type(start, "", "", Set.of());
            } else {
                understood = false;
            }
        }
        return understood ? outline() : names();
    }

    private Outline outline() {
        StringBuilder headers = new StringBuilder();
        for (TypeDraft type : types) {
            headers.append(';').append(type.header());
        }
        List<TypeOutline> outlines = new ArrayList<>();
        for (TypeDraft type : types) {
            boolean isSealed = type.words().contains("sealed");
            outlines.add(type.finish(imports, isSealed ? headers.toString() : ""));
        }
        return new Outline(true, outlines);
    }

    /** An outline that has only the words after one that can declare a type. */
    private Outline names() {
        List<TypeOutline> outlines = new ArrayList<>();
        for (int i = 0; tokens.kind(i) != Tokens.END; i++) {
            if (tokens.isTypeDeclaration(i)) {
                int name = tokens.kind(i) == '@' ? i + 2 : i + 1;
                if (tokens.kind(name) == Tokens.WORD) {
                    String word = tokens.token(name);
                    outlines.add(new TypeOutline(word, word, "", List.of(), Set.of()));
                }
            }
        }
        return new Outline(false, outlines);
    }

    private void directive(int start) {
        int end = at;
        while (tokens.kind(end) != ';' && tokens.kind(end) != Tokens.END) {
            end++;
        }
        if (tokens.isWord(at, "package")) {
            imports.addPackage(start, end);
        } else {
            imports.add(start, end);
        }
        at = end + 1;
    }

    private void type(int start, String outerPath, String outerHeader, Set<String> outerWords) {
        int keyword = tokens.kind(at) == '@' ? at + 1 : at;
        if (tokens.kind(keyword + 1) != Tokens.WORD) {
            understood = false;
            return;
        }
        int open = keyword + 2;
        while (tokens.kind(open) != '{' && tokens.kind(open) != Tokens.END) {
            open = tokens.kind(open) == '(' ? tokens.afterGroup(open) : open + 1;
        }
        Set<String> words = new HashSet<>(outerWords);
        words.addAll(tokens.words(start, open));
        TypeDraft type = new TypeDraft(
                outerPath + tokens.token(keyword + 1),
                tokens.token(keyword),
                outerHeader + " {" + tokens.range(start, open),
                words,
                Modifiers.contain(tokens, start, at, "final"));
        types.add(type);
        String header = type.header();
        Set<String> headerWords = Set.copyOf(words);
        at = open + 1;
        if (type.isEnum()) {
            enumConstants(type);
        }
        while (understood && tokens.kind(at) != '}') {
            declaration(type, header, headerWords);
        }
        at++;
    }

    private void enumConstants(TypeDraft type) {
        boolean more = true;
        while (more) {
            int start = at;
            while (tokens.kind(at) == '@') {
                at = tokens.afterAnnotation(at);
            }
            if (tokens.kind(at) != Tokens.WORD) {
                break;
            }
            int end = at + 1;
            at = tokens.kind(end) == '(' ? tokens.afterGroup(end) : end;
            boolean hasBody = tokens.kind(at) == '{';
            at = hasBody ? tokens.afterGroup(at) : at;
            type.addEnumConstant(tokens.range(start, end), tokens.words(start, end), hasBody);
            more = tokens.kind(at) == ',';
            at = more ? at + 1 : at;
        }
        understood &= tokens.kind(at) == ';' || tokens.kind(at) == '}';
    }

    /** Reads what lies between the braces of a type, one declaration each time. */
    private void declaration(TypeDraft type, String header, Set<String> headerWords) {
        int start = at;
        at = Modifiers.after(tokens, at);
        if (tokens.kind(at) == ';') {
            at++;
        } else if (tokens.kind(at) == '{') {
            at = tokens.afterGroup(at);
        } else if (tokens.isTypeDeclaration(at)) {
            type(start, type.path() + ".", header, headerWords);
        } else if (tokens.kind(at) != '}') {
            int after = members.read(type, start, at);
            understood = after > at;
            at = after;
        }
    }
}
