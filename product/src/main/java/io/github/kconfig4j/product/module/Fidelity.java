package io.github.kconfig4j.product.module;

import io.github.kconfig4j.compile.CompileResult;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;

/**
 * How variants of a module are to be compiled so that their classes are what the module's build gives.
 *
 * @param inMemory in memory, or by the module's own plugin
 * @param again whether what compilations gave before is not to be believed: something has changed that no key covers
 * @param gap why the classes may not be what the module's build gives, in a sentence; empty if they are
 */
record Fidelity(boolean inMemory, boolean again, Optional<String> gap) {
    private static final Fidelity FAITHFUL = new Fidelity(true, false, Optional.empty());

    /**
     * Finds out.
     *
     * @param built what the module's build has left; empty if there is nothing to compare with
     */
    static Fidelity of(ModuleInput module, Optional<BuiltModule> built, CachedCompilers compilers) {
        Optional<String> impossible = module.own().impossible();
        if (module.notInMemory().isPresent() && impossible.isPresent()) {
            String gap = "The module is not compiled here as its build does: "
                    + module.notInMemory().get() + ". " + impossible.get();
            return new Fidelity(true, false, Optional.of(gap));
        }
        if (module.notInMemory().isPresent()) {
            boolean changed = built.map(left -> hasChanged(left, compilers)).orElse(false);
            return new Fidelity(false, changed, Optional.empty());
        }
        return built.map(left -> compare(left, impossible, compilers)).orElse(FAITHFUL);
    }

    /** Where memory and the module's classes differ, the module's own plugin decides which is wrong. */
    private static Fidelity compare(BuiltModule built, Optional<String> impossible, CachedCompilers compilers) {
        GeneratedFiles generated = built.generated();
        boolean doubtful = compilers.mayBeOutdated(generated);
        CompileResult before = compilers.inMemory(generated, false);
        if (built.isWhat(before)) {
            return FAITHFUL;
        }
        CompileResult memory = doubtful ? compilers.inMemory(generated, true) : before;
        boolean changed = !isSame(memory, before);
        if (built.isWhat(memory)) {
            return new Fidelity(true, changed, Optional.empty());
        }
        if (impossible.isPresent()) {
            return new Fidelity(
                    true,
                    changed,
                    Optional.of(
                            "The module's classes are not what its sources compile to here, and its own compiler plugin"
                                    + " cannot be asked. " + impossible.get()));
        }
        CompileResult own = own(built, compilers);
        if (own.succeeded()) {
            return new Fidelity(isSame(memory, own), changed, Optional.empty());
        }
        // What neither can compile is wrong in the sources, and said where the variant is compiled.
        return new Fidelity(true, changed, memory.succeeded() ? Optional.of(failure(own)) : Optional.empty());
    }

    /** Whether the module's plugin gives another result than it did: with another JDK, of which no key knows. */
    private static boolean hasChanged(BuiltModule built, CachedCompilers compilers) {
        GeneratedFiles generated = built.generated();
        if (!compilers.remembersOwnPlugin(generated)) {
            return false;
        }
        CompileResult before = compilers.byOwnPlugin(generated, false);
        return !built.isWhat(before) && !isSame(before, compilers.byOwnPlugin(generated, true));
    }

    private static CompileResult own(BuiltModule built, CachedCompilers compilers) {
        GeneratedFiles generated = built.generated();
        boolean doubtful = compilers.mayBeOutdatedByOwnPlugin(generated);
        CompileResult own = compilers.byOwnPlugin(generated, false);
        return doubtful && !built.isWhat(own) ? compilers.byOwnPlugin(generated, true) : own;
    }

    private static String failure(CompileResult own) {
        return "The module's classes are not what its sources compile to here, and its own compiler plugin cannot be asked. "
                + own.diagnostics().stream()
                        .map(diagnostic -> diagnostic.message().toString())
                        .findFirst()
                        .orElse("It failed.");
    }

    private static boolean isSame(CompileResult one, CompileResult other) {
        SortedMap<String, byte[]> files = one.files();
        SortedMap<String, byte[]> others = other.files();
        return one.succeeded() == other.succeeded()
                && files.keySet().equals(others.keySet())
                && files.entrySet().stream()
                        .allMatch(file -> Arrays.equals(file.getValue(), others.get(file.getKey())));
    }
}
