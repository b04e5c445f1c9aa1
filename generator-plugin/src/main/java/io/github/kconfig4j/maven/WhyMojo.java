package io.github.kconfig4j.maven;

import io.github.kconfig4j.inspection.Why;
import io.github.kconfig4j.inspection.WhyRequest;
import io.github.kconfig4j.product.set.SetInput;
import java.io.IOException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Says why a symbol or an expression has its value in the variant that the module is built as (or {@code -Dkconfig.defconfig=NAME}): who
 * asked for it and where, every link of the chain, what would give it another value, and what of the template set depends
 * on it.
 */
@Mojo(name = "why", threadSafe = true)
public class WhyMojo extends AbstractInspectionMojo {
    /** The symbol: {@code KVM}, or {@code KVM=y} for why it is not so; or an expression: {@code KVM && HZ > 250}. */
    @Parameter(property = "symbol", required = true)
    private String symbol;

    @Override
    void run(SetInput set) throws IOException, MojoFailureException {
        print(Why.ask(new WhyRequest(set, chosenVariant(), symbol)));
    }
}
