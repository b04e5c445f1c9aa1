package io.github.kconfig4j.product.pom;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.model.SymbolType;
import io.github.kconfig4j.text.Similar;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The options that a pom names as {@code ${CONFIG_X}}.
 *
 * @param named where the pom names them so that their value is known in time, by the name of the option: a part of a sentence
 *     such as {@code the configuration of maven-jar-plugin}
 * @param ofCompiler those of them that may decide on how sources are compiled
 * @param early the same of those that are named where Maven reads the pom before there is a configuration
 * @param shadowed the properties {@code CONFIG_X} that somebody else has set: who, by the name of the option
 */
public record PomOptions(
        SortedMap<String, String> named,
        SortedSet<String> ofCompiler,
        SortedMap<String, String> early,
        SortedMap<String, String> shadowed) {

    /** Copies the collections. */
    public PomOptions {
        named = Collections.unmodifiableSortedMap(new TreeMap<>(named));
        ofCompiler = Collections.unmodifiableSortedSet(new TreeSet<>(ofCompiler));
        early = Collections.unmodifiableSortedMap(new TreeMap<>(early));
        shadowed = Collections.unmodifiableSortedMap(new TreeMap<>(shadowed));
    }

    /** A pom that names none. */
    public static PomOptions none() {
        return new PomOptions(new TreeMap<>(), new TreeSet<>(), new TreeMap<>(), new TreeMap<>());
    }

    /** Whether the pom names none. */
    public boolean isEmpty() {
        return named.isEmpty() && early.isEmpty();
    }

    /** The names of those whose value is known in time. */
    public SortedSet<String> names() {
        return new TreeSet<>(named.keySet());
    }

    /** An error for each that is not declared, or not to be had where it is named. */
    public List<Diagnostic> mistakes(KconfigTree tree) {
        List<Diagnostic> mistakes = new ArrayList<>();
        named.forEach((option, place) -> {
            if (!isDeclared(option, tree)) {
                mistakes.add(unknown(option, place, tree));
            }
        });
        early.forEach((option, place) -> mistakes.add(tooEarly(option, place)));
        shadowed.forEach((option, who) -> {
            if (isDeclared(option, tree)) {
                mistakes.add(isProperty(option, who));
            }
        });
        return mistakes;
    }

    private static boolean isDeclared(String option, KconfigTree tree) {
        return tree.symbol(option)
                .filter(symbol -> symbol.type() != SymbolType.UNKNOWN)
                .isPresent();
    }

    private static String expression(String option) {
        return "${" + OptionValues.PREFIX + option + "}";
    }

    private static Diagnostic unknown(String option, String place, KconfigTree tree) {
        Diagnostic unknown = Diagnostic.of(
                Severity.ERROR,
                DiagnosticId.UNKNOWN_OPTION_IN_POM,
                "The pom names " + expression(option) + " in " + place + ", and there is no option " + option + ".");
        List<String> names = tree.symbols().stream()
                .filter(symbol -> symbol.type() != SymbolType.UNKNOWN)
                .map(Symbol::name)
                .toList();
        return unknown.withHint(Similar.to(option, names)
                .map(near -> "Did you mean " + expression(near) + "?")
                .orElse("Declare it in the Kconfig. A property of your own that has this name needs another one."));
    }

    private static Diagnostic tooEarly(String option, String place) {
        return Diagnostic.of(
                        Severity.ERROR,
                        DiagnosticId.OPTION_TOO_EARLY,
                        "The pom names " + expression(option) + " in " + place
                                + ", which Maven reads before there is a configuration.")
                .withHint("An option is known in the configuration of plugins, and in properties that only those use.");
    }

    private static Diagnostic isProperty(String option, String who) {
        return Diagnostic.of(
                        Severity.ERROR,
                        DiagnosticId.OPTION_AS_PROPERTY,
                        "The property " + OptionValues.PREFIX + option + " is set by " + who
                                + ", so that what the pom names so is not what the option " + option + " is.")
                .withHint(
                        "Take it away. On the command line an option is set with -Dkconfig.set." + option + "=VALUE.");
    }
}
