package io.github.kconfig4j.inspection.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A declaration as a dump has it, taken apart. Immutable.
 *
 * @param modifiers its modifiers
 * @param kind {@code class} and its like of a type, {@code field}, {@code method} or {@code constructor} of a member, the first
 *     word of what belongs to a module
 * @param name the name of a type with its package, that of a member, the directive of a module
 * @param variables its type variables, each with what it is erased to
 * @param type the type of a field or the result of a method, as it is written; empty for others
 * @param parameters the types of its parameters, as they are written
 * @param above the direct super types, as they are written
 * @param rest all that follows: what is thrown, a constant, a default value, the types that are permitted
 */
record Declaration(
        Set<String> modifiers,
        String kind,
        String name,
        Map<String, String> variables,
        String type,
        List<String> parameters,
        List<String> above,
        String rest) {
    private static final Set<String> MODIFIERS =
            Set.of("public", "protected", "abstract", "static", "final", "sealed", "default", "open");
    private static final Set<String> TYPES = Set.of("class", "interface", "@interface", "enum", "record");
    private static final Set<String> OF_MODULE = Set.of("module", "exports", "opens", "requires", "provides");

    Declaration {
        modifiers = Set.copyOf(modifiers);
        variables = Map.copyOf(variables);
        parameters = List.copyOf(parameters);
        above = List.copyOf(above);
    }

    /** Takes a declaration apart; empty if it is none. */
    static Optional<Declaration> of(String text) {
        List<String> words = new ArrayList<>(DeclarationText.words(text));
        Set<String> modifiers = new TreeSet<>();
        while (!words.isEmpty() && isBefore(words.get(0))) {
            modifiers.add(words.remove(0));
        }
        modifiers.removeIf(word -> word.startsWith("@"));
        if (words.size() < 1 || words.size() < 2 && !words.get(0).endsWith(")")) {
            return Optional.empty();
        }
        if (OF_MODULE.contains(words.get(0))) {
            boolean isModule = words.get(0).equals("module");
            String name = isModule ? words.get(1) : String.join(" ", words);
            return Optional.of(new Declaration(modifiers, words.get(0), name, Map.of(), "", List.of(), List.of(), ""));
        }
        if (!modifiers.contains("public") && !modifiers.contains("protected")) {
            return Optional.empty();
        }
        return TYPES.contains(words.get(0)) ? type(modifiers, words) : member(modifiers, words);
    }

    private static boolean isBefore(String word) {
        return MODIFIERS.contains(word) || word.startsWith("@") && !word.equals("@interface");
    }

    private static Optional<Declaration> type(Set<String> modifiers, List<String> words) {
        String name = Erasure.raw(words.get(1));
        Map<String, String> variables = variables(words.get(1).substring(name.length()));
        List<String> above = new ArrayList<>();
        String rest = "";
        for (int i = 2; i < words.size(); i++) {
            String word = words.get(i);
            if (word.equals("permits")) {
                rest = String.join(" ", words.subList(i, words.size()));
                break;
            }
            if (!word.equals("extends") && !word.equals("implements")) {
                above.add(word.endsWith(",") ? word.substring(0, word.length() - 1) : word);
            }
        }
        return Optional.of(new Declaration(modifiers, words.get(0), name, variables, "", List.of(), above, rest));
    }

    private static Optional<Declaration> member(Set<String> modifiers, List<String> words) {
        Map<String, String> variables = Map.of();
        if (words.get(0).startsWith("<")) {
            variables = variables(words.remove(0));
        }
        if (words.isEmpty()) {
            return Optional.empty();
        }
        boolean constructor = words.get(0).endsWith(")");
        String type = constructor ? "" : words.remove(0);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        String called = words.remove(0);
        String rest = String.join(" ", words);
        int open = called.indexOf('(');
        if (open < 0) {
            return Optional.of(
                    new Declaration(modifiers, "field", called, variables, type, List.of(), List.of(), rest));
        }
        String kind = constructor ? "constructor" : "method";
        List<String> parameters = new ArrayList<>(
                DeclarationText.parts(called.substring(open + 1, Math.max(open + 1, called.length() - 1))));
        parameters.replaceAll(parameter ->
                parameter.endsWith("...") ? parameter.substring(0, parameter.length() - 3) + "[]" : parameter);
        return Optional.of(new Declaration(
                modifiers, kind, called.substring(0, open), variables, type, parameters, List.of(), rest));
    }

    private static Map<String, String> variables(String parameters) {
        Map<String, String> variables = new LinkedHashMap<>();
        if (parameters.length() > 2) {
            for (String parameter : DeclarationText.parts(parameters.substring(1, parameters.length() - 1))) {
                List<String> words = DeclarationText.words(parameter);
                variables.put(words.get(0), words.size() > 2 ? words.get(2) : "java.lang.Object");
            }
        }
        return variables;
    }

    boolean is(String modifier) {
        return modifiers.contains(modifier);
    }

    boolean isType() {
        return TYPES.contains(kind);
    }

    boolean isInterface() {
        return kind.endsWith("interface");
    }

    /** The constant of a field, as it is written; empty if it has none. */
    String constant() {
        return kind.equals("field") ? rest : "";
    }

    /**
     * What it stands for.
     *
     * @param owner the type or module that it is a part of
     * @param erasure of the type variables that are known around it
     */
    ElementKey key(String owner, Erasure erasure) {
        Erasure inner = erasure.with(variables);
        String erased =
                "(" + String.join(", ", parameters.stream().map(inner::of).toList()) + ")";
        return switch (kind) {
            case "field" -> new ElementKey(owner, ElementKey.Kind.FIELD, name);
            case "method" -> new ElementKey(owner, ElementKey.Kind.METHOD, name + erased);
            case "constructor" -> new ElementKey(owner, ElementKey.Kind.CONSTRUCTOR, erased);
            case "module" -> new ElementKey(name, ElementKey.Kind.MODULE, "");
            default ->
                isType() ? ElementKey.ofType(name) : ElementKey.directive(owner, name.replaceFirst(" to .*", ""));
        };
    }
}
