package io.github.kconfig4j.modes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The arguments of {@code conf}, read as {@code getopt_long} does: options and names in any order, long options may be
 * abbreviated, a wrong one is complained about and skipped.
 *
 * @param items options in their order
 * @param names the other arguments in their order
 */
record CommandLine(List<Item> items, List<String> names) {

    /** One option. */
    sealed interface Item {
        /** {@code -h}. */
        record Help() implements Item {}

        /** {@code -s}. */
        record Silent() implements Item {}

        /** A mode with its file, empty if it takes none. */
        record Select(Mode mode, String file) implements Item {}

        /** What is wrong with an argument, as {@code getopt_long} says it. */
        record Wrong(String message) implements Item {}
    }

    static CommandLine parse(List<String> arguments) {
        List<Item> items = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.equals("--")) {
                names.addAll(arguments.subList(i + 1, arguments.size()));
                break;
            } else if (argument.startsWith("--")) {
                Optional<String> next = i + 1 < arguments.size() ? Optional.of(arguments.get(i + 1)) : Optional.empty();
                if (takesNext(argument)) {
                    i++;
                }
                items.add(parseLong(argument.substring(2), next));
            } else if (argument.startsWith("-") && argument.length() > 1) {
                argument.substring(1).chars().forEach(c -> items.add(parseShort((char) c)));
            } else {
                names.add(argument);
            }
        }
        return new CommandLine(List.copyOf(items), List.copyOf(names));
    }

    private static Item parseShort(char letter) {
        return switch (letter) {
            case 'h' -> new Item.Help();
            case 's' -> new Item.Silent();
            default -> new Item.Wrong("invalid option -- '" + letter + "'");
        };
    }

    private static boolean takesNext(String argument) {
        List<String> candidates = candidates(argument.substring(2));
        return !argument.contains("=")
                && candidates.size() == 1
                && Mode.named(candidates.get(0)).filter(Mode::takesFile).isPresent();
    }

    private static Item parseLong(String text, Optional<String> next) {
        int equals = text.indexOf('=');
        String name = equals < 0 ? text : text.substring(0, equals);
        Optional<String> value = equals < 0 ? Optional.empty() : Optional.of(text.substring(equals + 1));
        List<String> candidates = candidates(name);
        if (candidates.isEmpty()) {
            return new Item.Wrong("unrecognized option '--" + name + "'");
        }
        if (candidates.size() > 1) {
            StringBuilder message = new StringBuilder("option '--" + text + "' is ambiguous; possibilities:");
            candidates.forEach(c -> message.append(" '--").append(c).append('\''));
            return new Item.Wrong(message.toString());
        }
        return select(candidates.get(0), value, next);
    }

    private static Item select(String option, Optional<String> value, Optional<String> next) {
        Optional<Mode> mode = Mode.named(option);
        boolean takesFile = mode.filter(Mode::takesFile).isPresent();
        if (!takesFile && value.isPresent()) {
            return new Item.Wrong("option '--" + option + "' doesn't allow an argument");
        }
        if (mode.isEmpty()) {
            return option.equals("help") ? new Item.Help() : new Item.Silent();
        }
        Optional<String> file = value.or(() -> next);
        if (takesFile && file.isEmpty()) {
            return new Item.Wrong("option '--" + option + "' requires an argument");
        }
        return new Item.Select(mode.get(), takesFile ? file.orElseThrow() : "");
    }

    /** The options that a text may stand for: itself, or all that start with it. */
    private static List<String> candidates(String text) {
        int equals = text.indexOf('=');
        String name = equals < 0 ? text : text.substring(0, equals);
        List<String> all = Stream.concat(
                        Stream.of("help", "silent"),
                        Arrays.stream(Mode.values()).map(Mode::option))
                .toList();
        return all.contains(name)
                ? List.of(name)
                : all.stream().filter(o -> o.startsWith(name)).toList();
    }
}
