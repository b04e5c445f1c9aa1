package io.github.kconfig4j.inspection;

import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.evidence.Evidence;
import io.github.kconfig4j.evidence.Examined;
import io.github.kconfig4j.evidence.Hashes;
import io.github.kconfig4j.evidence.Origin;
import io.github.kconfig4j.product.proof.ProofReport;
import io.github.kconfig4j.prove.Owner;
import io.github.kconfig4j.prove.Proof;
import io.github.kconfig4j.verdict.ArtifactProof;
import io.github.kconfig4j.verdict.Gap;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The report of a proof, for an auditor.
 *
 * @param report what it says
 */
public record ProofAnswer(ProofReport report) implements Answer {

    /** Everything, in sections; what speaks against the proof and what it does not cover come first. */
    @Override
    public String text() {
        ArtifactProof proof = report.proof();
        Evidence evidence = proof.evidence();
        ReportText text = new ReportText();
        text.line("Proof of " + proof.name());
        text.line("Verdict: " + proof.verdict());
        text.section(
                "Problems", proof.problems().stream().map(Diagnostic::format).toList(), "none");
        text.section("Gaps", proof.gaps().stream().map(ProofAnswer::words).toList(), "none");
        text.section("Artifact", List.of("SHA-256: " + proof.sha256(), counts(evidence, notSearched())), "");
        text.section("Variant", variant(), "");
        text.section("Made with", tools(), "");
        text.section(
                "Entries", evidence.entries().stream().map(ProofAnswer::words).toList(), "none");
        text.section("Conditions that do not hold", conditions(), "none");
        text.section("Searched for and absent", absent(proof.search()), "nothing");
        text.section("Not searched for", proof.search().unseen(), "nothing");
        text.section("Sources", sources(), "none");
        return text.toString();
    }

    private long notSearched() {
        return report.proof().search().remarks().stream()
                .filter(remark -> remark.id() == DiagnosticId.UNSEARCHED_ENTRY)
                .count();
    }

    private static String counts(Evidence evidence, long notSearched) {
        int unexplained = evidence.unexplained().size();
        return "entries: %d, explained: %d, unexplained: %d, not searched: %d"
                .formatted(
                        evidence.entries().size(), evidence.entries().size() - unexplained, unexplained, notSearched);
    }

    private List<String> variant() {
        return List.of(
                "name: " + report.variant(),
                "made of: " + String.join(" + ", report.requested()),
                "SHA-256 of its configuration: " + configurationHash());
    }

    private String configurationHash() {
        return Hashes.sha256(report.configuration().getBytes(StandardCharsets.UTF_8));
    }

    private List<String> tools() {
        List<String> tools = new ArrayList<>();
        tools.add("kconfig-maven-plugin " + report.tools().plugin());
        tools.add("JDK: " + report.tools().java());
        report.tools().arguments().forEach(arguments -> tools.add("javac: " + arguments));
        return tools;
    }

    private static String words(Gap gap) {
        return gap.position().map(position -> position + ": ").orElse("") + gap.text();
    }

    private static String words(Examined entry) {
        return entry.sha256() + "  " + entry.place() + "\n  "
                + entry.origin().map(Origin::toString).orElse("UNEXPLAINED");
    }

    private List<String> conditions() {
        return report.conditions().stream()
                .map(one -> one.condition() + " (" + one.place() + ")\n  " + (one.covered() ? "" : "NOT COVERED: ")
                        + one.coverage())
                .toList();
    }

    private static List<String> absent(Proof search) {
        return search.absent().entrySet().stream()
                .map(absent -> absent.getKey() + "\n  " + Owner.text(absent.getValue()))
                .toList();
    }

    private List<String> sources() {
        return report.sources().entrySet().stream()
                .map(source -> source.getValue() + "  " + source.getKey())
                .toList();
    }

    @Override
    public Json json() {
        ArtifactProof proof = report.proof();
        return Json.object()
                .with("question", "proof")
                .with("artifact", proof.name())
                .with("verdict", proof.verdict().toString())
                .with("sha256", proof.sha256())
                .with("variant", report.variant())
                .with("requested", report.requested(), Json.Text::new)
                .with("configurationSha256", configurationHash())
                .with("plugin", report.tools().plugin())
                .with("java", report.tools().java())
                .with("compilerArguments", report.tools().arguments(), Json.Text::new)
                .with("problems", proof.problems(), problem -> new Json.Text(problem.format()))
                .with("gaps", proof.gaps(), ProofAnswer::gap)
                .with("entriesNotSearched", notSearched())
                .with("entries", proof.evidence().entries(), ProofAnswer::entry)
                .with("conditions", report.conditions(), ProofAnswer::condition)
                .with(
                        "absent",
                        proof.search().absent().entrySet(),
                        absent -> Json.object()
                                .with("element", absent.getKey().toString())
                                .with("existsOnlyIf", Owner.text(absent.getValue())))
                .with("notSearchedFor", proof.search().unseen(), Json.Text::new)
                .with(
                        "sources",
                        report.sources().entrySet(),
                        source -> Json.object().with("path", source.getKey()).with("sha256", source.getValue()));
    }

    private static Json gap(Gap gap) {
        Json.Members members = Json.object().with("text", gap.text());
        return gap.position()
                .map(position -> members.with("place", Json.place(position)))
                .orElse(members);
    }

    private static Json entry(Examined entry) {
        Json.Members members = Json.object()
                .with("place", entry.place())
                .with("size", entry.size())
                .with("sha256", entry.sha256())
                .with("explained", entry.origin().isPresent());
        return entry.origin()
                .map(origin -> members.with("kind", origin.kind().name()).with("by", origin.toString()))
                .orElse(members);
    }

    private static Json condition(ProofReport.DisabledCondition one) {
        return Json.object()
                .with("condition", one.condition())
                .with("place", one.place())
                .with("covered", one.covered())
                .with("coverage", one.coverage());
    }
}
