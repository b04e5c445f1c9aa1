package io.github.kconfig4j.inspection.api;

import java.util.ArrayList;
import java.util.List;

/** Splits the text of a declaration at the blanks that are in no brackets and no quotation marks. */
final class DeclarationText {
    private final String text;
    private int at;

    private DeclarationText(String text) {
        this.text = text;
    }

    static List<String> words(String text) {
        DeclarationText words = new DeclarationText(text);
        List<String> found = new ArrayList<>();
        while (words.at < text.length()) {
            String word = words.until(' ');
            if (!word.isEmpty()) {
                found.add(word);
            }
        }
        return found;
    }

    /** The parts of a list, without the blanks around them. */
    static List<String> parts(String list) {
        DeclarationText parts = new DeclarationText(list);
        List<String> found = new ArrayList<>();
        while (parts.at < list.length()) {
            found.add(parts.until(',').strip());
        }
        return found;
    }

    private String until(char separator) {
        int from = at;
        int depth = 0;
        while (at < text.length() && (depth > 0 || text.charAt(at) != separator)) {
            char c = text.charAt(at);
            if (c == '"' || c == '\'') {
                skipQuoted(c);
            } else {
                depth += "<({".indexOf(c) >= 0 ? 1 : ">)}".indexOf(c) >= 0 ? -1 : 0;
                at++;
            }
        }
        String part = text.substring(from, at);
        at++;
        return part;
    }

    private void skipQuoted(char quote) {
        at++;
        while (at < text.length() && text.charAt(at) != quote) {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        at = Math.min(text.length(), at + 1);
    }
}
