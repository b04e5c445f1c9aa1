package io.github.kconfig4j.prove;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.classfile.ClassFacts;
import io.github.kconfig4j.classfile.Element;
import io.github.kconfig4j.classfile.TestClasses;
import io.github.kconfig4j.compile.ParsedSources;
import io.github.kconfig4j.diagnostic.SourcePosition;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The rules by which texts are decoded and count, one by one. */
class EvidenceOfTextsTest {
    @Test
    void aStringConstantHasFourCharacters() {
        assertThat(StringRules.isEvidence("four")).isTrue();
        assertThat(StringRules.isEvidence("one")).isFalse();
    }

    @Test
    void aPackageHasThreeParts() {
        assertThat(StringRules.isEvidenceAsPackage("a.b.c")).isTrue();
        assertThat(StringRules.isEvidenceAsPackage("a.b.c.d")).isTrue();
        assertThat(StringRules.isEvidenceAsPackage("audit.log")).isFalse();
        assertThat(StringRules.isEvidenceAsPackage("three")).isFalse();
    }

    @Test
    void aLineHasEightCharactersAndFourLetters() {
        assertThat(StringRules.isEvidenceAsLine("abcd=123")).isTrue();
        assertThat(StringRules.isEvidenceAsLine("abcd=12")).isFalse();
        assertThat(StringRules.isEvidenceAsLine("abc=1234")).isFalse();
    }

    @Test
    void aNameWithoutAPackageBeforeIt() {
        assertThat(StringRules.holdsUnqualified("TaskWork", "TaskWork")).isTrue();
        assertThat(StringRules.holdsUnqualified("run TaskWork now", "TaskWork")).isTrue();
        assertThat(StringRules.holdsUnqualified("a.TaskWork", "TaskWork")).isFalse();
        assertThat(StringRules.holdsUnqualified("a/TaskWork", "TaskWork")).isFalse();
        assertThat(StringRules.holdsUnqualified("Outer$TaskWork", "TaskWork")).isFalse();
        assertThat(StringRules.holdsUnqualified("MyTaskWork", "TaskWork")).isFalse();
        assertThat(StringRules.holdsUnqualified("TaskWorks", "TaskWork")).isFalse();
        assertThat(StringRules.holdsUnqualified("a.TaskWork, TaskWork", "TaskWork"))
                .isTrue();
        assertThat(StringRules.holdsUnqualified("nothing", "TaskWork")).isFalse();
    }

    @Test
    void aPartHasEightCharactersBetweenBoundaries() {
        assertThat(StringRules.holdsPart("eightcha", "eightcha")).isTrue();
        assertThat(StringRules.holdsPart("so eightcha it is", "eightcha")).isTrue();
        assertThat(StringRules.holdsPart("seightcha eightcha", "eightcha")).isTrue();
        assertThat(StringRules.holdsPart("seightcha", "eightcha")).isFalse();
        assertThat(StringRules.holdsPart("sevench", "sevench")).isFalse();
    }

    @Test
    void aNameBetweenBytes() {
        assertThat(StringRules.endsInside("xa.b.C", "a.b.C")).isTrue();
        assertThat(StringRules.endsInside("a.b.C;", "a.b.C")).isTrue();
        assertThat(StringRules.endsInside("a.b.C\u007f", "a.b.C")).isTrue();
        assertThat(StringRules.endsInside("a.b.Cd", "a.b.C")).isFalse();
        assertThat(StringRules.endsInside("a.b.Cd a.b.C", "a.b.C")).isTrue();
    }

    @Test
    void textsAreDecodedByTheirMarks() {
        assertThat(Texts.of("\uFEFFäb".getBytes(StandardCharsets.UTF_16BE))).isEqualTo(new Texts("äb", false));
        assertThat(Texts.of("\uFEFFäb".getBytes(StandardCharsets.UTF_16LE))).isEqualTo(new Texts("äb", false));
        assertThat(Texts.of("\uFEFFäb".getBytes(StandardCharsets.UTF_8))).isEqualTo(new Texts("äb", false));
        assertThat(Texts.of("äb".getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(new Texts("äb", false));
        assertThat(Texts.of(new byte[] {(byte) 0xFE, (byte) 0xFF})).isEqualTo(new Texts("", false));
        assertThat(Texts.of(new byte[] {(byte) 0xFE, 'a'})).isEqualTo(new Texts("\u00fea", false));
        assertThat(Texts.of(new byte[] {(byte) 0xFF})).isEqualTo(new Texts("\u00ff", false));
        assertThat(Texts.of(new byte[] {0, 'a'})).isEqualTo(new Texts("\0a", true));
        assertThat(Texts.of(new byte[] {0, (byte) 0xFF})).isEqualTo(new Texts("\0\u00ff", true));
    }

    private static List<String> read(String text, String... types) {
        MarkedSources sources = new MarkedSources().resource("list.txt", "a line of a list\n");
        for (String type : types) {
            int dot = type.lastIndexOf('.');
            sources.generated(
                    type.replace('.', '/') + ".java",
                    "package " + type.substring(0, dot) + "; class " + type.substring(dot + 1) + " {}");
        }
        MarkedSources.Variant variant = sources.variant();
        Contributions all = Contributions.of(variant.tree(), TestClasses.facts(variant.classes()), new ParsedSources());
        return TextReader.read(text.getBytes(StandardCharsets.UTF_8), new TextIndex(List.of(all))).stream()
                .map(use -> use.element() + " " + use.place().line())
                .toList();
    }

    @Test
    void whatATextSays() {
        assertThat(read("a.B\na line of a list\nanother line\nx a.B", "a.B", "c.Long"))
                .containsExactly("type a.B OptionalInt[1]", "line \"a line of a list\" OptionalInt[2]");
        assertThat(read("\0a.B\0", "a.B", "c.Long")).containsExactly("type a.B OptionalInt.empty");
        assertThat(read("\0a.B\0", "c.Long", "d.Longer")).isEmpty();
    }

    @Test
    void whatIsAbsentIsCounted() {
        TreeMap<Element, SortedSet<Owner>> absent = new TreeMap<>();
        for (Element element : List.of(
                new Element.Type("p.A"), new Element.Member("p.A", "f", "I"), new Element.Member("p.A", "g", "I"))) {
            absent.put(element, new TreeSet<>());
        }
        Proof proof =
                new Proof("a", new Proof.Searched(0, 0, 0, 0), absent, List.of(), List.of(), List.of(), List.of());

        assertThat(proof.absentCounts()).isEqualTo("1 type, 2 members, 0 strings");
        assertThat(proof.holds()).isTrue();
    }

    @Test
    void ownersAreOrderedByTheirPlaces() {
        Owner first = new Owner("B", SourcePosition.ofLine("a.ftl", 1));
        Owner second = new Owner("A", SourcePosition.ofLine("a.ftl", 2));
        Owner third = new Owner("C", SourcePosition.ofLine("a.ftl", 2));
        List<Owner> owners = new ArrayList<>(List.of(third, second, first));
        owners.sort(null);

        assertThat(owners).containsExactly(first, second, third);
        assertThat(Owner.text(new TreeSet<>(owners))).isEqualTo("B (a.ftl:1) or A (a.ftl:2) or C (a.ftl:2)");
    }

    @Test
    void theLineThatAPersonEdits() {
        MarkedSources.Variant variant = new MarkedSources()
                .generated("p/A.java", "package p;\nclass A {}")
                .variant();
        Contributions generated =
                Contributions.of(variant.tree(), TestClasses.facts(variant.classes()), new ParsedSources());
        SourceLocator sources = new SourceLocator(generated, List.of("src/main/java/q/B.java", "C.java"));
        ClassFacts a = facts("p.A", "A.java");

        assertThat(sources.locate(a, OptionalInt.of(2))).hasValue(SourcePosition.ofLine("p/A.java.ftl", 2));
        assertThat(sources.locate(a, OptionalInt.empty())).hasValue(SourcePosition.ofLine("p/A.java.ftl", 1));
        assertThat(sources.locate(a, OptionalInt.of(3))).isEmpty();
        assertThat(sources.locate(facts("q.B", "B.java"), OptionalInt.of(7)))
                .hasValue(SourcePosition.ofLine("src/main/java/q/B.java", 7));
        assertThat(sources.locate(facts("C", "C.java"), OptionalInt.empty()))
                .hasValue(SourcePosition.ofLine("C.java", 1));
        assertThat(sources.locate(facts("q.D", "D.java"), OptionalInt.of(7))).isEmpty();
    }

    private static ClassFacts facts(String name, String file) {
        return new ClassFacts(name, List.of(), Optional.of(file), Optional.empty(), List.of(), List.of());
    }
}
