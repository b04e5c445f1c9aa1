package io.github.kconfig4j.syntax;

import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.options.KconfigOptions;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads {@code option} lines; there can be one {@code option defconfig_list}. */
final class LineSettings {
    private final KconfigOptions options;
    private final LineMessages messages;
    private final Map<String, String> environmentRead = new LinkedHashMap<>();
    private Optional<String> defconfigList = Optional.empty();

    LineSettings(KconfigOptions options, LineMessages messages) {
        this.options = options;
        this.messages = messages;
    }

    /** The variables of the environment that symbols take their values from. */
    Map<String, String> environmentRead() {
        return environmentRead;
    }

    /** What a line says, if it says something. */
    Optional<Option> read(LineCursor line, SourcePosition at, String name, EntryKind kind) {
        if (line.take(TokenKind.ENV)) {
            if (kind != EntryKind.CONFIG) {
                throw messages.cannotParse("the 'env' option is only valid for symbols");
            }
            return Optional.of(environment(line, at, name));
        }
        if (line.take(TokenKind.DEFCONFIG_LIST)) {
            if (defconfigList.isPresent()) {
                messages.warnHere(
                        DiagnosticId.OPTION_WITHOUT_EFFECT,
                        "'option defconfig_list' set on multiple symbols (" + defconfigList.get() + " and " + name
                                + "). Only " + defconfigList.get() + " will be used.");
                return Optional.empty();
            }
            defconfigList = Optional.of(name);
            return Optional.of(setting("defconfig_list", at));
        }
        if (line.take(TokenKind.MODULES)) {
            if (!name.equals(LineParser.MODULES)) {
                messages.warnHere(
                        DiagnosticId.OPTION_WITHOUT_EFFECT,
                        "the symbol of the modules is the one called MODULES, whatever this line says",
                        "the 'modules' option is not supported. Let me know if this is a problem for you, as it "
                                + "wouldn't be that hard to implement. Note that modules are supported -- Kconfiglib "
                                + "just assumes the symbol name MODULES, like older versions of the C implementation "
                                + "did when 'option modules' wasn't used.");
            }
            return Optional.empty();
        }
        if (line.take(TokenKind.ALLNOCONFIG_Y)) {
            if (kind != EntryKind.CONFIG) {
                throw messages.cannotParse("the 'allnoconfig_y' option is only valid for symbols");
            }
            return Optional.of(setting("allnoconfig_y", at));
        }
        throw messages.cannotParse("unrecognized option");
    }

    private static Option setting(String name, SourcePosition at) {
        return new Option.Setting(name, Optional.empty(), at, 0);
    }

    private Option environment(LineCursor line, SourcePosition at, String name) {
        if (!line.take(TokenKind.EQUAL)) {
            throw messages.cannotParse("expected '=' after 'env'");
        }
        String variable = line.lastText();
        String value = options.environment().get(variable);
        if (value == null) {
            // The tool mixes the two up.
            messages.warnHere(DiagnosticId.ENVIRONMENT_UNDEFINED, unset(name, variable), unset(variable, name));
        } else {
            environmentRead.put(variable, value);
        }
        if (!variable.equals(name)) {
            messages.warnHere(
                    DiagnosticId.OPTION_WITHOUT_EFFECT,
                    "texts can hold $(" + variable + ") themselves; a symbol for it should have its name",
                    "Kconfiglib expands environment variables in strings directly, meaning you do not need 'option "
                            + "env=...' \"bounce\" symbols. For compatibility with the C tools, rename " + name + " to "
                            + variable + " (so that the symbol name matches the environment variable name).");
        }
        return new Option.Setting("env", Optional.of(variable), at, 0);
    }

    private static String unset(String name, String variable) {
        return name + " has 'option env=\"" + variable + "\"', but the environment variable " + variable
                + " is not set";
    }
}
