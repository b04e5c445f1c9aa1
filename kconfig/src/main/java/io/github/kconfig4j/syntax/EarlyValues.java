package io.github.kconfig4j.syntax;

import io.github.kconfig4j.number.CNumber;
import io.github.kconfig4j.number.COrder;
import io.github.kconfig4j.options.Feature;
import io.github.kconfig4j.options.KconfigOptions;
import io.github.kconfig4j.text.DollarText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code $NAME} in paths, in dialects that have it: the value that a symbol has at this point of the reading. The old tools compute
 * it once, of what was read of the symbol by then, when dependencies, selects and choices do not count yet and no user's value is
 * known; see {@code sym_expand_string_value} and {@code sym_calc_value} in the kernel up to 4.17.
 */
final class EarlyValues {
    private static final int NO = 0;
    private static final int MOD = 1;
    private static final int YES = 2;
    private static final Value OFF = new Value(NO, "n");

    private final KconfigOptions options;
    private final Tokens tokens;
    private final Evaluation evaluation = new Evaluation();
    private final COrder order;
    private final Map<String, Declared> declared = new HashMap<>();
    private final Map<String, Value> known = new HashMap<>();
    private final Map<String, String> read = new LinkedHashMap<>();

    EarlyValues(KconfigOptions options, Tokens tokens) {
        this.options = options;
        this.tokens = tokens;
        this.order = new COrder(options.dialect().has(Feature.TRISTATES_COMPARED_AS_TEXTS));
    }

    /** The lines of all entries of a symbol, the last of which may still grow. */
    private record Declared(boolean choice, List<List<Option>> entries) {}

    /** As a tristate and as a text; which counts is a matter of the type. */
    private record Value(int tristate, String text) {}

    /** An entry of a symbol begins, to whose lines more will be added. */
    void declare(String symbol, List<Option> lines) {
        declared.computeIfAbsent(symbol, s -> new Declared(false, new ArrayList<>()))
                .entries()
                .add(lines);
    }

    /** A choice with a name and the lines of it. */
    void declareChoice(String name, List<Option> lines) {
        declared.computeIfAbsent(name, s -> new Declared(true, new ArrayList<>()))
                .entries()
                .add(lines);
    }

    /** A symbol takes its value from a variable. */
    void fromEnvironment(String variable) {
        read.put(variable, options.environment().getOrDefault(variable, ""));
    }

    /** The variables of the environment that symbols took their values from, empty if not set. */
    Map<String, String> read() {
        return read;
    }

    /** The text with its variables replaced. */
    String expand(String text) {
        if (!options.dialect().has(Feature.ENVIRONMENT_OPTIONS)) {
            return text;
        }
        return DollarText.expand(text, this::shown);
    }

    private String shown(String name) {
        if (name.equals(KconfigOptions.RELEASE_SYMBOL) && !declared.containsKey(name)) {
            return options.kernelRelease();
        }
        return declared.containsKey(name) || isConstant(name) || tokens.names().contains(name) ? text(name) : "";
    }

    private static boolean isConstant(String name) {
        return name.equals("y") || name.equals("m") || name.equals("n");
    }

    /** The text of a symbol as others see it. */
    private String text(String name) {
        Value value = value(name);
        if (!isSwitch(type(name))) {
            return value.text();
        }
        return switch (value.tristate()) {
            case YES -> "y";
            case MOD -> tristateOfModules() == NO ? "n" : "m";
            default -> "n";
        };
    }

    private static boolean isSwitch(Option.@Nullable TypeWord type) {
        return type == Option.TypeWord.BOOL || type == Option.TypeWord.TRISTATE;
    }

    /** The first type of a symbol; null if it has none so far. */
    private Option.@Nullable TypeWord type(String name) {
        return lines(name).stream()
                .filter(Option.Type.class::isInstance)
                .map(line -> ((Option.Type) line).word())
                .findFirst()
                .orElse(null);
    }

    private List<Option> lines(String name) {
        Declared symbol = declared.get(name);
        return symbol == null
                ? List.of()
                : symbol.entries().stream().flatMap(List::stream).toList();
    }

    private int tristateOfModules() {
        return declared.keySet().stream()
                .filter(name -> lines(name).stream()
                        .anyMatch(line -> line instanceof Option.Setting setting
                                && setting.name().equals("modules")))
                .findFirst()
                .map(name -> value(name).tristate())
                .orElse(NO);
    }

    private Value value(String name) {
        Value value = known.get(name);
        if (value == null) {
            Option.TypeWord type = type(name);
            // What asks for itself finds what it would be without defaults.
            known.put(name, isSwitch(type) ? OFF : new Value(NO, type == null ? name : ""));
            value = isConstant(name) ? new Value("nmy".indexOf(name), name) : computed(name, type);
            known.put(name, value);
        }
        return value;
    }

    private Value computed(String name, Option.@Nullable TypeWord type) {
        if (type == null) {
            return new Value(NO, name);
        }
        if (isSwitch(type)) {
            Declared symbol = declared.get(name);
            boolean choice = symbol != null && symbol.choice();
            return new Value(choice ? NO : tristateDefault(name), "n");
        }
        String text = textDefault(name);
        return new Value(NO, type == Option.TypeWord.STRING ? text : inRange(name, type, text));
    }

    private int tristateDefault(String name) {
        for (Option line : lines(name)) {
            if (line instanceof Option.Default given) {
                int condition = given.condition().map(this::evaluate).orElse(YES);
                if (condition != NO) {
                    int value = Math.min(condition, evaluate(given.value()));
                    // A tristate is a bool as long as no modules are.
                    return value == MOD ? YES : value;
                }
            } else if (environment(line).isPresent()) {
                return tristateOf(environment(line).get());
            }
        }
        return NO;
    }

    private static int tristateOf(String constant) {
        return isConstant(constant) && !constant.equals("n") ? YES : NO;
    }

    private String textDefault(String name) {
        for (Option line : lines(name)) {
            if (line instanceof Option.Default given) {
                if (given.condition().map(this::evaluate).orElse(YES) != NO) {
                    return given.value() instanceof Condition.Value single ? taken(single.operand()) : "";
                }
            } else if (environment(line).isPresent()) {
                return environment(line).get();
            }
        }
        return "";
    }

    /** What a default takes from a symbol: of a switch {@code n}. */
    private String taken(Operand operand) {
        return operand.quoted() ? operand.text() : value(operand.text()).text();
    }

    private Optional<String> environment(Option line) {
        return line instanceof Option.Setting setting && setting.isEnvironment(options.dialect())
                ? setting.argument().map(options.environment()::get)
                : Optional.empty();
    }

    private String inRange(String name, Option.TypeWord type, String text) {
        int radix = type == Option.TypeWord.HEX ? 16 : 10;
        for (Option line : lines(name)) {
            if (line instanceof Option.Range range
                    && range.condition().map(this::evaluate).orElse(YES) != NO) {
                long value = CNumber.leading(text, radix);
                long low = bound(range.low(), radix);
                long high = bound(range.high(), radix);
                long bound = value < low ? low : high;
                boolean within = value >= low && value <= high;
                return within ? text : radix == 16 ? "0x" + Long.toHexString(bound) : Long.toString(bound);
            }
        }
        return text;
    }

    private long bound(Operand operand, int radix) {
        Option.TypeWord own = operand.quoted() ? null : type(operand.text());
        int actual = own == Option.TypeWord.HEX ? 16 : own == Option.TypeWord.INT ? 10 : radix;
        return CNumber.leading(taken(operand), actual);
    }

    private int evaluate(Condition condition) {
        return condition.accept(evaluation);
    }

    private final class Evaluation implements Condition.Visitor<Integer> {
        @Override
        public Integer all(Condition.All all) {
            return all.operands().stream()
                    .mapToInt(EarlyValues.this::evaluate)
                    .min()
                    .orElse(YES);
        }

        @Override
        public Integer any(Condition.Any any) {
            return any.operands().stream()
                    .mapToInt(EarlyValues.this::evaluate)
                    .max()
                    .orElse(NO);
        }

        @Override
        public Integer negation(Condition.Negation negation) {
            return YES - evaluate(negation.operand());
        }

        @Override
        public Integer value(Condition.Value value) {
            return tristate(value.operand());
        }

        @Override
        public Integer comparison(Condition.Comparison comparison) {
            return holds(comparison.operator(), order(comparison.left(), comparison.right())) ? YES : NO;
        }
    }

    private int tristate(Operand operand) {
        String name = operand.text();
        if (operand.quoted() && !isConstant(name)) {
            return NO;
        }
        int value = value(name).tristate();
        boolean asked = name.equals("m") && options.dialect().has(Feature.MODULES_ASKED_AT_ONCE);
        return asked ? Math.min(value, tristateOfModules()) : value;
    }

    private static boolean holds(String operator, int order) {
        return switch (operator) {
            case "=" -> order == 0;
            case "!=" -> order != 0;
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            default -> order >= 0;
        };
    }

    private int order(Operand left, Operand right) {
        return order.compare(kind(left), compared(left), kind(right), compared(right));
    }

    private String compared(Operand operand) {
        return operand.quoted() ? operand.text() : text(operand.text());
    }

    private COrder.Kind kind(Operand operand) {
        Option.TypeWord type = operand.quoted() ? null : type(operand.text());
        if (type == null) {
            return COrder.Kind.UNTYPED;
        }
        return switch (type) {
            case INT -> COrder.Kind.INT;
            case HEX -> COrder.Kind.HEX;
            case STRING -> COrder.Kind.STRING;
            case BOOL, TRISTATE -> COrder.Kind.SWITCH;
        };
    }
}
