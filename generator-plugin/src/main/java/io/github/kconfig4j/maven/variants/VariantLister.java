package io.github.kconfig4j.maven.variants;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.product.naming.NamedVariant;
import io.github.kconfig4j.product.naming.Word;
import io.github.kconfig4j.product.variant.VariantSpec;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoFailureException;

/** Puts the variants of a module together: who names one by hand replaces the defconfig of the same name. */
final class VariantLister {
    private final ConfigFiles files;
    private final Map<String, VariantSpec> specs = new LinkedHashMap<>();
    private final Map<String, String> namedBy = new HashMap<>();
    private final Set<String> onlyIfGranted = new HashSet<>();
    private final Set<Diagnostic> diagnostics = new LinkedHashSet<>();

    VariantLister(ConfigFiles files) {
        this.files = files;
    }

    /** Adds a variant for each {@code *_defconfig}. */
    void addDefconfigs() throws MojoFailureException {
        for (String name : files.defconfigNames()) {
            specs.put(name, files.spec(name, List.of(files.defconfig(name))));
        }
    }

    /** Notes a mistake. */
    void add(Diagnostic mistake) {
        diagnostics.add(mistake);
    }

    /** Adds a variant that {@code configs/Variants} names. */
    void add(NamedVariant variant) {
        List<Path> paths = new ArrayList<>();
        find(variant.defconfig(), files::defconfig).ifPresent(paths::add);
        for (Word fragment : variant.fragments()) {
            find(fragment, files::fragment).ifPresent(paths::add);
        }
        String name = variant.name().text();
        namedBy.put(name, files.name(files.variantsFile()));
        if (variant.onlyIfGranted()) {
            onlyIfGranted.add(name);
        }
        specs.put(name, files.spec(name, paths));
    }

    private Optional<Path> find(Word word, Finder finder) {
        try {
            return Optional.of(finder.find(word.text()));
        } catch (MojoFailureException e) {
            diagnostics.add(word.error(DiagnosticId.NO_SUCH_CONFIG, String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    /** Finds the file of a name. */
    private interface Finder {
        Path find(String name) throws MojoFailureException;
    }

    /** Adds a variant that the pom names. */
    void add(PomVariant variant) {
        Optional<String> name = variant.name().filter(text -> !text.isBlank());
        if (name.isEmpty()) {
            diagnostics.add(error(DiagnosticId.VARIANT_NAME, "A <variant> of the pom has no <name>."));
            return;
        }
        String before = namedBy.put(name.get(), "");
        if (before != null) {
            diagnostics.add(error(
                    DiagnosticId.VARIANT_NAME,
                    before.isEmpty()
                            ? "Two <variant>s of the pom are called '" + name.get() + "'."
                            : "A <variant> of the pom is called '" + name.get() + "', and so is one of " + before
                                    + "."));
        }
        try {
            specs.put(name.get(), files.spec(name.get(), files.paths(variant, name.get())));
        } catch (MojoFailureException e) {
            diagnostics.add(error(DiagnosticId.NO_SUCH_CONFIG, String.valueOf(e.getMessage())));
        }
    }

    private static Diagnostic error(DiagnosticId id, String message) {
        return Diagnostic.of(Severity.ERROR, id, message);
    }

    /** All that were added. */
    VariantListing listing() {
        return new VariantListing(List.copyOf(specs.values()), onlyIfGranted, List.copyOf(diagnostics));
    }
}
