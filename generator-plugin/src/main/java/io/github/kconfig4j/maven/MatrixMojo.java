package io.github.kconfig4j.maven;

import io.github.kconfig4j.maven.set.Concern;
import io.github.kconfig4j.maven.set.SetSource;
import io.github.kconfig4j.model.KconfigTree;
import io.github.kconfig4j.model.Symbol;
import io.github.kconfig4j.product.check.CombinationLimit;
import io.github.kconfig4j.product.check.Share;
import io.github.kconfig4j.product.variant.Options;
import io.github.kconfig4j.product.variant.OptionsResult;
import io.github.kconfig4j.product.variant.VariantSpec;
import io.github.kconfig4j.space.formula.OptionSpace;
import io.github.kconfig4j.space.sample.Factor;
import io.github.kconfig4j.space.sample.Row;
import io.github.kconfig4j.space.sample.Sampler;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Writes the list of jobs by which a CI service builds all variants: one job for each variant, for each configuration of a covering
 * sample, or for each share of the work, with the arguments of its Maven.
 */
@Mojo(name = "matrix", aggregator = true, threadSafe = true)
public class MatrixMojo extends AbstractKconfigMojo {
    /** What there is a job for: {@code variants}, each {@code sample}, or {@code shards}. */
    @Parameter(property = "kconfig.matrix", defaultValue = "variants")
    private String matrix;

    /** How many shares the work has, where there is a job for each. */
    @Parameter(property = "kconfig.shards", defaultValue = "4")
    private int shards;

    /** How many options the sample combines in all ways that are possible: 1, 2 or 3. */
    @Parameter(property = "kconfig.strength", defaultValue = "2")
    private int strength;

    /** Whose form the list has: {@code github}, JSON in one line, or {@code gitlab}, a child pipeline. */
    @Parameter(property = "kconfig.ci", defaultValue = "github")
    private String ci;

    /** The file of the project with the job {@code .kconfig}, which those of GitLab extend. */
    @Parameter(property = "kconfig.ci.template", defaultValue = ".gitlab/kconfig.yml")
    private String ciTemplate;

    /** The file that gets the list; without it, it is printed. */
    @Parameter(property = "kconfig.matrix.output")
    private @Nullable File matrixOutput;

    @Override
    Concern concern() {
        return Concern.MODULE;
    }

    @Override
    void execute(SetSource set) throws IOException, MojoFailureException {
        Jobs jobs = new Jobs(
                switch (matrix) {
                    case "variants" -> named();
                    case "sample" -> sample(set);
                    case "shards" -> shares();
                    default ->
                        throw new MojoFailureException("matrix is variants, sample or shards, not '" + matrix
                                + "': -Dkconfig.matrix=variants");
                });
        String text = switch (ci) {
            case "github" -> jobs.github();
            case "gitlab" -> jobs.gitlab(ciTemplate);
            default -> throw new MojoFailureException("ci is github or gitlab, not '" + ci + "': -Dkconfig.ci=github");
        };
        if (matrixOutput == null) {
            // The log would put its marks into what another program shall read.
            System.out.print(text);
            System.out.flush();
        } else {
            Path file = basedir().resolve(matrixOutput.toPath());
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text);
            getLog().info("Written to " + relative(file));
        }
    }

    private List<Jobs.Job> named() throws MojoFailureException {
        List<VariantSpec> variants = allVariants();
        if (variants.isEmpty()) {
            throw new MojoFailureException("No variants: there is no " + relative(configs())
                    + "/*_defconfig, and the pom names none in <variants>.");
        }
        return variants.stream()
                .map(variant -> new Jobs.Job(variant.name(), "-Dkconfig.defconfig=" + variant.name()))
                .toList();
    }

    private List<Jobs.Job> shares() throws MojoFailureException {
        if (shards < 1) {
            throw new MojoFailureException(
                    "shards is how many shares there are, not " + shards + ": -Dkconfig.shards=4");
        }
        List<Jobs.Job> jobs = new ArrayList<>();
        for (int i = 1; i <= shards; i++) {
            Share share = new Share(i, shards);
            jobs.add(new Jobs.Job("shard-" + i, "-Dkconfig.shard=" + share));
        }
        return jobs;
    }

    /** Over all options: what reads them lies in several modules. */
    private List<Jobs.Job> sample(SetSource set) throws IOException, MojoFailureException {
        if (strength < 1 || strength > 3) {
            throw new MojoFailureException(
                    "strength of a sample is 1, 2 or 3, not " + strength + ": -Dkconfig.strength=2");
        }
        OptionsResult options = Options.read(set.open());
        report(options.diagnostics());
        KconfigTree tree =
                options.tree().orElseThrow(() -> new MojoFailureException("The Kconfig files cannot be read."));
        Sampler sampler = new Sampler(OptionSpace.of(tree), Factor.of(List.of(), tree.symbols()), 1);
        report(CombinationLimit.exceeded(sampler, strength).stream().toList());
        List<Jobs.Job> jobs = new ArrayList<>();
        for (Row row : sampler.covering(strength, List.of()).rows()) {
            Map<String, String> values = new LinkedHashMap<>();
            for (Map.Entry<Symbol, String> request : row.requests().entrySet()) {
                values.put(request.getKey().name(), request.getValue());
            }
            jobs.add(Jobs.sampled("sample-" + (jobs.size() + 1), values));
        }
        return jobs;
    }
}
