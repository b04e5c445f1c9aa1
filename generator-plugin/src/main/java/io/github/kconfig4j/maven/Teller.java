package io.github.kconfig4j.maven;

import io.github.kconfig4j.product.ledger.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Tells the user what goals say: each warning once in a build of a module, whichever goals say it. */
final class Teller {
    private final Log log;
    private final Map<Object, Object> context;

    /** @param context what Maven keeps for the plugin, one module and one build */
    Teller(Log log, Map<Object, Object> context) {
        this.log = log;
        this.context = context;
    }

    /**
     * Logs everything that no goal has said of the module in this build.
     *
     * @throws MojoFailureException if there is an error
     */
    void tell(List<Said> all) throws MojoFailureException {
        List<String> errors = new ArrayList<>();
        for (Said said : all) {
            switch (said.severity()) {
                case ERROR -> {
                    errors.add(said.text());
                    log.error(said.text());
                }
                case WARNING -> {
                    if (isNew(said)) {
                        log.warn(said.text());
                    }
                }
                case NOTE -> {
                    if (isNew(said)) {
                        log.info(said.text());
                    }
                }
            }
        }
        if (!errors.isEmpty()) {
            // Maven repeats this at the end of its log, where one line each is enough: the whole stands above.
            String first = errors.get(0).lines().findFirst().orElseThrow();
            throw new MojoFailureException(errors.size() == 1 ? first : errors.size() + " errors, the first: " + first);
        }
    }

    /** Each goal reads the same template set, and says the same of it. */
    private boolean isNew(Said said) {
        return context.put(Teller.class.getName() + ": " + said.text(), true) == null;
    }
}
