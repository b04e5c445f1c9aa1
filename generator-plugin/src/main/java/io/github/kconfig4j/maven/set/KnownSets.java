package io.github.kconfig4j.maven.set;

import io.github.kconfig4j.maven.layout.ModulePart;
import io.github.kconfig4j.product.ledger.Inputs;
import io.github.kconfig4j.product.set.AnalysisFile;
import io.github.kconfig4j.product.set.SetLoader;
import java.io.IOException;
import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;

/** The template sets that goals of a module have read in this build. */
public final class KnownSets {
    private final Map<Object, Object> context;

    /** @param context what goals of the module know of each other in one build */
    public KnownSets(Map<Object, Object> context) {
        this.context = context;
    }

    /** A set with the hashes of what it was read from, in the places where that is expected and outside of them. */
    private record Known(String inputs, String outside, SetLoader set) {}

    /**
     * The set of a part of the module, as an earlier goal of this build has read it if it is still the same.
     *
     * @param inputs the hash of all that it is read from
     * @param analysis where is kept what is known of its templates
     */
    public SetLoader read(SetSource set, ModulePart part, String inputs, AnalysisFile analysis)
            throws IOException, MojoFailureException {
        String key = SetLoader.class.getName() + " " + part;
        if (context.get(key) instanceof SoftReference<?> kept
                && kept.get() instanceof Known known
                && known.inputs().equals(inputs)
                && known.outside().equals(outside(known.set()))) {
            return known.set();
        }
        SetLoader loader = new SetLoader(set.open(), Optional.of(analysis));
        if (loader.load().isPresent() && !loader.ranCommands()) {
            context.put(key, new SoftReference<>(new Known(inputs, outside(loader), loader)));
        }
        return loader;
    }

    private static String outside(SetLoader loader) throws IOException {
        return new Inputs().paths("outside", loader.filesOutside()).hash();
    }
}
