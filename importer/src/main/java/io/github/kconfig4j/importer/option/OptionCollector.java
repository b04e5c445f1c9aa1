package io.github.kconfig4j.importer.option;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.DiagnosticText;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.generate.text.SourceText;
import io.github.kconfig4j.importer.tool.Condition;
import io.github.kconfig4j.importer.tool.Name;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects what conditions ask for, and finds out what it is. */
public final class OptionCollector {
    private final Map<String, Use> uses = new LinkedHashMap<>();
    private final List<Name[]> pairs = new ArrayList<>();

    /** What is known of a variable. */
    private static final class Use {
        private final SourcePosition first;
        private final boolean isOrdered;
        private @Nullable OptionType type;
        private @Nullable SourcePosition typePlace;
        private @Nullable SourcePosition defined;
        private @Nullable SourcePosition value;

        Use(SourcePosition first, boolean isOrdered) {
            this.first = first;
            this.isOrdered = isOrdered;
        }
    }

    /** Collects what a condition of a source asks for. */
    public void add(SourceText source, Condition condition, List<Diagnostic> diagnostics) {
        condition.forEach(part -> {
            if (part instanceof Condition.Flag flag) {
                Use use = use(source, flag.name(), OptionType.BOOL, diagnostics);
                use.value = first(use.value, source, flag.name());
                checkDefined(source, flag.name(), use, diagnostics);
            } else if (part instanceof Condition.Defined defined) {
                Use use = use(source, defined.name(), OptionType.BOOL, diagnostics);
                use.defined = first(use.defined, source, defined.name());
                checkDefined(source, defined.name(), use, diagnostics);
            } else if (part instanceof Condition.Compare compare) {
                addComparison(source, compare, diagnostics);
            }
        });
    }

    private static SourcePosition first(@Nullable SourcePosition before, SourceText source, Name name) {
        return before == null ? source.position(name.offset()) : before;
    }

    private void addComparison(SourceText source, Condition.Compare compare, List<Diagnostic> diagnostics) {
        if (compare.left() instanceof Condition.Variable left && compare.right() instanceof Condition.Variable right) {
            boolean isOrdered =
                    !compare.operator().equals("=") && !compare.operator().equals("!=");
            first(source, left.name(), isOrdered);
            first(source, right.name(), isOrdered);
            pairs.add(new Name[] {left.name(), right.name()});
            return;
        }
        addSide(source, compare.left(), compare.right(), diagnostics);
        addSide(source, compare.right(), compare.left(), diagnostics);
    }

    private void addSide(
            SourceText source, Condition.Operand one, Condition.Operand other, List<Diagnostic> diagnostics) {
        if (one instanceof Condition.Variable variable) {
            OptionType type = other instanceof Condition.Number ? OptionType.INT : OptionType.STRING;
            use(source, variable.name(), type, diagnostics);
        }
    }

    private Use first(SourceText source, Name name, boolean isOrdered) {
        return uses.computeIfAbsent(name.text(), text -> new Use(source.position(name.offset()), isOrdered));
    }

    private Use use(SourceText source, Name name, OptionType type, List<Diagnostic> diagnostics) {
        Use use = first(source, name, false);
        if (use.type == null) {
            use.type = type;
            use.typePlace = source.position(name.offset());
        } else if (use.type != type && use.typePlace != null) {
            diagnostics.add(source.error(
                            DiagnosticId.IMPORT_TYPE,
                            name.offset(),
                            "Here " + name.text() + " is " + article(type) + ".")
                    .withHint(DiagnosticText.of("It is " + article(use.type) + " at ")
                            .at(use.typePlace)
                            .and(". An option has one type.")));
        }
        return use;
    }

    private static String article(OptionType type) {
        return (type == OptionType.INT ? "an " : "a ") + type;
    }

    private static void checkDefined(SourceText source, Name name, Use use, List<Diagnostic> diagnostics) {
        if (use.defined != null && use.value != null) {
            boolean isHere = source.position(name.offset()).equals(use.defined);
            SourcePosition other = isHere ? use.value : use.defined;
            diagnostics.add(source.error(
                            DiagnosticId.IMPORT_TYPE,
                            name.offset(),
                            "It is asked whether " + name.text() + " is defined, and also whether it is true.")
                    .withHint(DiagnosticText.of("The other is at ")
                            .at(other)
                            .and(". An option is always defined; ask one of the two.")));
        }
    }

    /**
     * All options.
     *
     * @param settings what the build sets today, by the names of the old tool
     * @param declared the types of the options that a Kconfig declares already
     */
    public Options options(
            Map<String, String> settings, Map<String, OptionType> declared, List<Diagnostic> diagnostics) {
        spreadTypes(settings);
        OptionNames names = new OptionNames();
        List<Option> options = new ArrayList<>();
        uses.forEach((oldName, use) -> {
            String name = names.name(oldName);
            OptionType type = use.type == null ? OptionType.BOOL : use.type;
            if (!name.equals(oldName.toUpperCase(Locale.ROOT))) {
                diagnostics.add(Diagnostic.of(
                        Severity.NOTE, DiagnosticId.IMPORT_NAME, use.first, "'" + oldName + "' becomes " + name + "."));
            }
            OptionType other = declared.get(name);
            if (other != null && other != type) {
                diagnostics.add(Diagnostic.of(
                        Severity.ERROR,
                        DiagnosticId.IMPORT_TYPE,
                        use.first,
                        "Here " + name + " is " + article(type) + ", and the Kconfig declares " + article(other)
                                + "."));
            }
            options.add(new Option(oldName, name, type, use.first, value(oldName, use, type, settings, diagnostics)));
        });
        reportUnused(settings, diagnostics);
        return new Options(options);
    }

    /** Variables that are compared with each other are of one type. */
    private void spreadTypes(Map<String, String> settings) {
        for (int round = 0; round <= pairs.size(); round++) {
            for (Name[] pair : pairs) {
                Use left = use(pair[0]);
                Use right = use(pair[1]);
                left.type = left.type == null ? right.type : left.type;
                right.type = right.type == null ? left.type : right.type;
            }
            if (round == 0) {
                uses.forEach((name, use) -> {
                    String value = settings.get(name);
                    if (use.type == null && value != null) {
                        use.type = OptionType.of(value);
                    }
                });
            }
        }
        for (Use use : uses.values()) {
            if (use.type == null) {
                use.type = use.isOrdered ? OptionType.INT : OptionType.BOOL;
            }
        }
    }

    private Use use(Name name) {
        Use use = uses.get(name.text());
        if (use == null) {
            throw new IllegalStateException(name.text());
        }
        return use;
    }

    private static Optional<String> value(
            String oldName, Use use, OptionType type, Map<String, String> settings, List<Diagnostic> diagnostics) {
        String value = settings.get(oldName);
        if (value == null) {
            return Optional.empty();
        }
        if (use.defined != null) {
            return Optional.of("y");
        }
        if (type != OptionType.STRING && OptionType.of(value) != type) {
            diagnostics.add(Diagnostic.of(
                    Severity.WARNING,
                    DiagnosticId.IMPORT_SETTING,
                    "The build sets " + oldName + " to '" + value + "', which is no value of " + article(type)
                            + ": the defconfig leaves it out."));
            return Optional.empty();
        }
        return Optional.of(
                switch (type) {
                    case BOOL -> value.equals("true") ? "y" : "n";
                    case INT -> value;
                    case STRING -> '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
                });
    }

    private void reportUnused(Map<String, String> settings, List<Diagnostic> diagnostics) {
        settings.keySet().stream()
                .filter(name -> !uses.containsKey(name))
                .sorted()
                .forEach(name -> diagnostics.add(Diagnostic.of(
                        Severity.WARNING,
                        DiagnosticId.IMPORT_SETTING,
                        "The build sets '" + name + "', and no source asks for it: the defconfig leaves it out.")));
    }
}
