package io.github.kconfig4j.generate.stale;

/** The packages of sources. */
final class Packages {
    private Packages() {}

    /** The package that a source declares, without white space; empty if none. */
    static String of(String text) {
        Tokens tokens = new Tokens(text);
        char kind = tokens.next();
        boolean declares = kind == Tokens.WORD && word(tokens).equals("package");
        return declares ? name(tokens) : kind == '@' ? of(new TokenList(text)) : "";
    }

    /** As above, also if it has annotations, as a package's own declaration may. */
    static String of(TokenList tokens) {
        int at = Modifiers.after(tokens, 0);
        if (!tokens.isWord(at, "package")) {
            return "";
        }
        StringBuilder name = new StringBuilder();
        for (int i = at + 1; tokens.kind(i) == Tokens.WORD || tokens.kind(i) == '.'; i++) {
            name.append(tokens.token(i));
        }
        return name.toString();
    }

    private static String name(Tokens tokens) {
        StringBuilder name = new StringBuilder();
        for (char kind = tokens.next(); kind == Tokens.WORD || kind == '.'; kind = tokens.next()) {
            name.append(word(tokens));
        }
        return name.toString();
    }

    private static String word(Tokens tokens) {
        return new String(tokens.text(), tokens.start(), tokens.end() - tokens.start());
    }
}
