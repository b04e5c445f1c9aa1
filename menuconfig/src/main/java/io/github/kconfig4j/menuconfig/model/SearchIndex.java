package io.github.kconfig4j.menuconfig.model;

import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.MenuNode;
import io.github.kconfig4j.model.Property;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All entries of a tree by what can be searched for. It is made when it is first needed, which takes longer than a key may, so
 * that somebody should {@link #prepare} it before. Thread-safe.
 */
public final class SearchIndex {
    private final KconfigTree tree;
    private @Nullable List<Searched> made;

    /** The index of a tree. */
    public SearchIndex(KconfigTree tree) {
        this.tree = tree;
    }

    /** Makes it; who searches meanwhile waits. */
    public void prepare() {
        entries();
    }

    private synchronized List<Searched> entries() {
        List<Searched> all = made;
        if (all == null) {
            all = new ArrayList<>();
            for (MenuNode node : tree.nodes()) {
                boolean named = node.symbol().filter(s -> !s.name().isEmpty()).isPresent();
                if (node.kind() != MenuNode.Kind.ROOT && (named || node.prompt().isPresent())) {
                    all.add(Searched.of(node));
                }
            }
            made = all;
        }
        return all;
    }

    /** An entry with its texts in lower case. */
    private record Searched(MenuNode node, String name, String prompt, String help) {
        static Searched of(MenuNode node) {
            return new Searched(
                    node,
                    lower(node.symbol().map(Object::toString).orElse("")),
                    lower(node.prompt().map(Property.Prompt::text).orElse("")),
                    lower(node.help().orElse("")));
        }

        /** How well it fits, best first; empty if it does not. */
        Optional<Rank> rank(List<String> words) {
            Rank worst = Rank.IS_NAME;
            for (String word : words) {
                Optional<Rank> rank = rank(word);
                if (rank.isEmpty()) {
                    return rank;
                }
                worst = rank.get().compareTo(worst) > 0 ? rank.get() : worst;
            }
            return Optional.of(worst);
        }

        private Optional<Rank> rank(String word) {
            boolean atStart = word.startsWith("^");
            boolean atEnd = word.endsWith("$") && word.length() > 1;
            String text = word.substring(atStart ? 1 : 0, word.length() - (atEnd ? 1 : 0));
            boolean starts = name.startsWith(text);
            if (atStart || atEnd) {
                boolean fits = (!atStart || starts) && (!atEnd || name.endsWith(text));
                return fits && (!(atStart && atEnd) || name.equals(text))
                        ? Optional.of(Rank.STARTS_NAME)
                        : Optional.empty();
            }
            if (name.equals(text)) {
                return Optional.of(Rank.IS_NAME);
            }
            if (starts && !text.isEmpty()) {
                return Optional.of(Rank.STARTS_NAME);
            }
            if (name.contains(text)) {
                return Optional.of(Rank.IN_NAME);
            }
            if (prompt.contains(text)) {
                return Optional.of(Rank.IN_PROMPT);
            }
            return help.contains(text) ? Optional.of(Rank.IN_HELP) : Optional.empty();
        }
    }

    /** Where a word was found. */
    enum Rank {
        IS_NAME,
        STARTS_NAME,
        IN_NAME,
        IN_PROMPT,
        IN_HELP
    }

    /** An entry that was found. */
    record Match(MenuNode node, Rank rank) {}

    /**
     * The entries in which every word is found, in name, prompt or help, in whatever case; those found in the name come first.
     * A word may begin with {@code ^} and end with {@code $}: the name begins or ends so.
     *
     * @param prefix what may stand before a name
     */
    List<Match> find(String query, String prefix) {
        List<String> words = new ArrayList<>();
        for (String word : query.strip().split("\\s+")) {
            boolean prefixed = word.startsWith(prefix) && word.length() > prefix.length();
            if (!word.isEmpty()) {
                words.add(lower(prefixed ? word.substring(prefix.length()) : word));
            }
        }
        List<Match> matches = new ArrayList<>();
        if (words.isEmpty()) {
            return matches;
        }
        for (Searched entry : entries()) {
            entry.rank(words).ifPresent(rank -> matches.add(new Match(entry.node, rank)));
        }
        matches.sort(Comparator.comparing(Match::rank));
        return matches;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
