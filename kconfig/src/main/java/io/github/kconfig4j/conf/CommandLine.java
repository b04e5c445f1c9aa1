package io.github.kconfig4j.conf;

import io.github.kconfig4j.options.Dialect;
import io.github.kconfig4j.options.Feature;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The arguments of {@code conf}, read as {@code getopt_long} does: options and names in any order, long options may be
 * abbreviated.
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

        /** {@code --fatalrecursive}. */
        record FatalLoops() implements Item {}

        /** {@code -r}, with what to read. */
        record Input(String file) implements Item {}

        /** {@code -w}, with what to write. */
        record Output(String file) implements Item {}

        /** What is wrong with an argument, as {@code getopt_long} says it. */
        record Wrong(String message) implements Item {}
    }

    /** Reads the arguments as the tool of a dialect does. */
    static CommandLine parse(Dialect dialect, List<String> arguments) {
        return new Reader(dialect).read(arguments);
    }

    private static final class Reader {
        private final List<LongOption> options;
        private final boolean old;
        private final boolean files;
        private final List<Item> items = new ArrayList<>();
        private final List<String> names = new ArrayList<>();

        Reader(Dialect dialect) {
            this.options = LongOption.of(dialect);
            this.old = dialect.has(Feature.FEW_MODES);
            this.files = dialect.has(Feature.CONFIG_OPTIONS);
        }

        CommandLine read(List<String> arguments) {
            for (int i = 0; i < arguments.size(); i++) {
                String argument = arguments.get(i);
                Optional<String> next = i + 1 < arguments.size() ? Optional.of(arguments.get(i + 1)) : Optional.empty();
                if (argument.equals("--")) {
                    names.addAll(arguments.subList(i + 1, arguments.size()));
                    break;
                } else if (argument.startsWith("--")) {
                    i += readLong(argument.substring(2), next) ? 1 : 0;
                } else if (argument.startsWith("-") && argument.length() > 1) {
                    i += readShort(argument, next) ? 1 : 0;
                } else {
                    names.add(argument);
                }
            }
            return new CommandLine(List.copyOf(items), List.copyOf(names));
        }

        /** Returns whether it took the next argument as well. */
        private boolean readShort(String argument, Optional<String> next) {
            for (int i = 1; i < argument.length(); i++) {
                char letter = argument.charAt(i);
                if (files && (letter == 'r' || letter == 'w')) {
                    String rest = argument.substring(i + 1);
                    items.add(withFile(letter, rest.isEmpty() ? next : Optional.of(rest)));
                    return rest.isEmpty();
                }
                items.add(readShort(letter));
            }
            return false;
        }

        private static Item withFile(char letter, Optional<String> file) {
            if (file.isEmpty()) {
                return new Item.Wrong("option requires an argument -- '" + letter + "'");
            }
            return letter == 'r' ? new Item.Input(file.get()) : new Item.Output(file.get());
        }

        private Item readShort(char letter) {
            if (letter == 's') {
                return new Item.Silent();
            }
            return letter == 'h' && !old ? new Item.Help() : new Item.Wrong("invalid option -- '" + letter + "'");
        }

        /** Returns whether it took the next argument as well. */
        private boolean readLong(String text, Optional<String> next) {
            int equals = text.indexOf('=');
            String name = equals < 0 ? text : text.substring(0, equals);
            Optional<String> value = equals < 0 ? Optional.empty() : Optional.of(text.substring(equals + 1));
            List<LongOption> candidates = candidates(name);
            if (candidates.isEmpty()) {
                items.add(new Item.Wrong("unrecognized option '--" + name + "'"));
                return false;
            }
            if (candidates.size() > 1) {
                StringBuilder message = new StringBuilder("option '--" + text + "' is ambiguous; possibilities:");
                candidates.forEach(c -> message.append(" '--").append(c.name()).append('\''));
                items.add(new Item.Wrong(message.toString()));
                return false;
            }
            LongOption option = candidates.get(0);
            boolean takesNext = option.argument() == LongOption.Argument.REQUIRED && value.isEmpty();
            items.add(select(option, takesNext ? next : value));
            return takesNext;
        }

        private static Item select(LongOption option, Optional<String> file) {
            if (option.argument() == LongOption.Argument.NONE && file.isPresent()) {
                return new Item.Wrong("option '--" + option.name() + "' doesn't allow an argument");
            }
            if (option.argument() == LongOption.Argument.REQUIRED && file.isEmpty()) {
                return new Item.Wrong("option '--" + option.name() + "' requires an argument");
            }
            return option.with(file.orElse(""));
        }

        /** The options that a text may stand for: itself, or all that start with it. */
        private List<LongOption> candidates(String name) {
            List<LongOption> exact =
                    options.stream().filter(o -> o.name().equals(name)).toList();
            return exact.isEmpty()
                    ? options.stream().filter(o -> o.name().startsWith(name)).toList()
                    : exact;
        }
    }
}
