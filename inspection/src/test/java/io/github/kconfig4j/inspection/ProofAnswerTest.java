package io.github.kconfig4j.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.classfile.Element;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.evidence.Evidence;
import io.github.kconfig4j.evidence.Examined;
import io.github.kconfig4j.evidence.Origin;
import io.github.kconfig4j.product.proof.ProofReport;
import io.github.kconfig4j.product.proof.ProofReport.DisabledCondition;
import io.github.kconfig4j.product.proof.ProofReport.Tools;
import io.github.kconfig4j.prove.Owner;
import io.github.kconfig4j.prove.Proof;
import io.github.kconfig4j.verdict.ArtifactProof;
import io.github.kconfig4j.verdict.Gap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What an auditor reads of an artifact in which something could not be looked into. */
class ProofAnswerTest {
    private static final SourcePosition TEMPLATE = SourcePosition.ofLine("p/Work.java.ftl", 3);
    private static final Diagnostic UNSEARCHED = Diagnostic.of(
            Severity.WARNING, DiagnosticId.UNSEARCHED_ENTRY, "a.jar/x.xz is packed with xz, which is not unpacked");
    private static final Diagnostic REPEATED =
            Diagnostic.of(Severity.WARNING, DiagnosticId.REPEATED_ENTRY, "a.jar has the entry b.txt more than once");

    private static ProofAnswer answer(List<Diagnostic> remarks) {
        SortedSet<Owner> owners = new TreeSet<>(List.of(new Owner("WORK", TEMPLATE)));
        Proof search = new Proof(
                "a.jar",
                new Proof.Searched(1, 1, 0, 2),
                new TreeMap<>(Map.of(new Element.Type("p.Work"), owners)),
                List.of(),
                List.of(),
                remarks,
                List.of("Numbers are not searched for."));
        Evidence evidence = new Evidence(List.of(
                new Examined("b.txt", 3, "b5", Optional.of(Origin.of(Origin.Kind.RESOURCE))),
                new Examined("x.xz", 9, "c6", Optional.empty())));
        List<Gap> gaps = List.of(
                new Gap("No configuration was found in which FAST holds.", Optional.of(TEMPLATE)),
                Gap.of("a.jar/x.xz is packed with xz, which is not unpacked"));
        List<Diagnostic> problems =
                List.of(Diagnostic.of(Severity.ERROR, DiagnosticId.UNEXPLAINED_ENTRY, "a.jar/x.xz is unexplained."));
        return new ProofAnswer(new ProofReport(
                new ArtifactProof("a.jar", "a4", evidence, search, gaps, problems),
                "community",
                List.of("configs/community_defconfig", "FAST=n"),
                "CONFIG_X=y\n",
                List.of(
                        new DisabledCondition("WORK", "p/Work.java.ftl:3", "variant enterprise", true),
                        new DisabledCondition("FAST", "p/Work.java.ftl:9", "no configuration was found", false)),
                new TreeMap<>(Map.of("p/A.java", "d7")),
                new Tools("1.0", "Example 17", List.of("--release 17"))));
    }

    @Test
    void allOfItAsText() {
        assertThat(answer(List.of(UNSEARCHED, REPEATED)).text()).isEqualTo("""
                Proof of a.jar
                Verdict: NOT PROVED

                Problems:
                  a.jar/x.xz is unexplained. (unexplained-entry)

                Gaps:
                  p/Work.java.ftl:3: No configuration was found in which FAST holds.
                  a.jar/x.xz is packed with xz, which is not unpacked

                Artifact:
                  SHA-256: a4
                  entries: 2, explained: 1, unexplained: 1, not searched: 1

                Variant:
                  name: community
                  made of: configs/community_defconfig + FAST=n
                  SHA-256 of its configuration: 1f7630d899dcba3785654af21322a2c8853722810228d473f558cfd5513e9d72

                Made with:
                  kconfig-maven-plugin 1.0
                  JDK: Example 17
                  javac: --release 17

                Entries:
                  b5  b.txt
                    a resource of the module
                  c6  x.xz
                    UNEXPLAINED

                Conditions that do not hold:
                  WORK (p/Work.java.ftl:3)
                    variant enterprise
                  FAST (p/Work.java.ftl:9)
                    NOT COVERED: no configuration was found

                Searched for and absent:
                  type p.Work
                    WORK (p/Work.java.ftl:3)

                Not searched for:
                  Numbers are not searched for.

                Sources:
                  d7  p/A.java
                """);
    }

    @Test
    void whatWasNotSearchedIsCounted() {
        assertThat(answer(List.of(UNSEARCHED, REPEATED, UNSEARCHED)).text())
                .contains("entries: 2, explained: 1, unexplained: 1, not searched: 2\n");
        assertThat(answer(List.of(REPEATED)).text()).contains("unexplained: 1, not searched: 0\n");
        assertThat(answer(List.of(UNSEARCHED)).print(Format.JSON)).contains("\"entriesNotSearched\": 1");
    }
}
