package io.github.kconfig4j.generate.contribute;

import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Property;
import io.github.kconfig4j.model.Symbol;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the options are, in words for a Javadoc comment. */
final class OptionTexts {
    /** Some options of an architecture are selected by hundreds. */
    private static final int MOST_NAMES = 5;

    private final KconfigTree tree;
    private final Map<Symbol, List<String>> selectors = new HashMap<>();

    OptionTexts(KconfigTree tree) {
        this.tree = tree;
        for (Symbol symbol : tree.symbols()) {
            for (Property.Select select : tree.selects(symbol)) {
                List<String> names = selectors.computeIfAbsent(select.target(), each -> new ArrayList<>());
                if (!names.contains(symbol.name())) {
                    names.add(symbol.name());
                }
            }
        }
    }

    /** Its prompt; of an option that has none its type and what can set it. */
    String of(Symbol symbol) {
        return escaped(tree.prompts(symbol).stream()
                .findFirst()
                .map(Property.Prompt::text)
                .orElseGet(() -> withoutPrompt(symbol)));
    }

    private String withoutPrompt(Symbol symbol) {
        String type = symbol.type().name().toLowerCase(Locale.ROOT);
        List<String> ways = new ArrayList<>();
        if (!tree.defaults(symbol).isEmpty()) {
            ways.add("set by default");
        }
        List<String> names = selectors.getOrDefault(symbol, List.of());
        if (!names.isEmpty()) {
            ways.add("selected by " + list(names));
        }
        String article = type.equals("int") ? "An " : "A ";
        String how = ways.isEmpty() ? "" : ", " + String.join(" or ", ways);
        return article + type + " without a prompt" + how + ".";
    }

    private static String list(List<String> names) {
        return names.size() <= MOST_NAMES
                ? String.join(", ", names)
                : String.join(", ", names.subList(0, MOST_NAMES)) + " and " + (names.size() - MOST_NAMES) + " more";
    }

    /** Text that stands for itself in a Javadoc comment. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("@", "&#64;")
                .replace("*/", "*&#47;")
                .replace("\\", "&#92;");
    }
}
