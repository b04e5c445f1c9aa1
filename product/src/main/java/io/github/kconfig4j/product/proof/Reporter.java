package io.github.kconfig4j.product.proof;

import io.github.kconfig4j.config.ConfigWriter;
import io.github.kconfig4j.evidence.Hashes;
import io.github.kconfig4j.model.Tristate;
import io.github.kconfig4j.product.build.Coverage;
import io.github.kconfig4j.product.build.VariantBatch;
import io.github.kconfig4j.product.proof.ProofReport.DisabledCondition;
import io.github.kconfig4j.product.proof.ProofReport.Tools;
import io.github.kconfig4j.product.variant.VariantSpec;
import io.github.kconfig4j.prove.CompiledVariant;
import io.github.kconfig4j.verdict.ArtifactProof;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Puts what is known of a variant beside the proof of an artifact. */
public final class Reporter {
    private final VariantBatch batch;
    private final String version;

    /** @param version the version of this product */
    @SuppressWarnings("exports") // For the goals of this module.
    public Reporter(VariantBatch batch, String version) {
        this.batch = batch;
        this.version = version;
    }

    /** The report of a proof. */
    public ProofReport report(ArtifactProof proof, VariantSpec spec, CompiledVariant variant) {
        List<String> requested = new ArrayList<>();
        spec.files().forEach(file -> requested.add(file.name()));
        spec.overrides().forEach((symbol, value) -> requested.add(symbol + "=" + value));
        return new ProofReport(
                proof,
                spec.name(),
                requested,
                ConfigWriter.write(variant.configuration()),
                conditions(variant),
                sources(variant),
                tools(variant));
    }

    private Tools tools(CompiledVariant variant) {
        return new Tools(
                version,
                System.getProperty("java.vendor", "") + " " + System.getProperty("java.version", ""),
                batch.compilerArguments(variant.configuration()));
    }

    private List<DisabledCondition> conditions(CompiledVariant variant) {
        return batch.coverage().stream()
                .filter(one -> variant.configuration().evaluate(one.condition()) != Tristate.YES)
                .map(one -> new DisabledCondition(
                        one.condition().toString(),
                        one.position().file() + ":" + one.position().line(),
                        one.text(),
                        one.kind() != Coverage.Kind.GAP))
                .toList();
    }

    private SortedMap<String, String> sources(CompiledVariant variant) {
        SortedMap<String, String> hashes = new TreeMap<>();
        batch.handWrittenTexts().forEach((path, text) -> hashes.put(path, hash(text)));
        variant.sources().sources().forEach((path, source) -> hashes.put(path, hash(source.text())));
        variant.sources().resources().forEach((path, file) -> hashes.put(path, hash(file.text())));
        return hashes;
    }

    private static String hash(String text) {
        return Hashes.sha256(text.getBytes(StandardCharsets.UTF_8));
    }
}
