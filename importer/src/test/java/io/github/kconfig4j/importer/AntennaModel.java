package io.github.kconfig4j.importer;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/** Antenna by its description: of each chain the first branch that holds, without the marks of what was off. */
final class AntennaModel {
    private final Map<String, String> values;
    private final Deque<Chain> chains = new ArrayDeque<>();

    /** Whether a chain had its branch, and whether this is it. */
    private record Chain(boolean had, boolean is) {}

    AntennaModel(Map<String, String> values) {
        this.values = values;
    }

    String process(String text) {
        StringBuilder result = new StringBuilder();
        text.lines().forEach(line -> {
            String directive = line.strip();
            if (directive.startsWith("//#")) {
                read(directive.substring(3).split(" "));
            } else if (chains.stream().allMatch(Chain::is)) {
                result.append(line.replaceFirst("^(\\s*)//@", "$1")).append('\n');
            }
        });
        return result.toString();
    }

    private void read(String[] directive) {
        String name = directive[0];
        boolean holds = directive.length < 2 || holds(name, directive[1]);
        if (name.startsWith("if")) {
            chains.push(new Chain(holds, holds));
        } else if (name.equals("endif")) {
            chains.pop();
        } else {
            Chain chain = chains.pop();
            chains.push(new Chain(chain.had() || holds, !chain.had() && holds));
        }
    }

    private boolean holds(String name, String symbol) {
        return "true".equals(values.get(symbol)) != name.endsWith("ndef");
    }
}
