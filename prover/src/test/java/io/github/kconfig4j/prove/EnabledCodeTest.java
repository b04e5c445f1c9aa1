package io.github.kconfig4j.prove;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.classfile.ClassFacts;
import io.github.kconfig4j.classfile.Element;
import io.github.kconfig4j.classfile.TestClasses;
import io.github.kconfig4j.compile.ParsedSources;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a variant has of its own is known by every name that it goes by. */
class EnabledCodeTest {
    private EnabledCode code;

    @BeforeEach
    void read() {
        MarkedSources.Variant variant = new MarkedSources()
                .generated(
                        "p/A.java",
                        "package p; class A { String s = \"generated text\"; void run() { System.out.flush(); }"
                                + " private void hidden() {} }")
                .handWritten("src/main/java/p/B.java", "package p; class B extends A { String t = \"hand-written\"; }")
                .resource("list.txt", "  a line of it\n")
                .variant();
        Map<String, ClassFacts> facts = TestClasses.facts(variant.classes());
        code = new EnabledCode(facts, Contributions.of(variant.tree(), facts, new ParsedSources()));
    }

    @Test
    void whatItHas() {
        assertThat(code.find("p.A")).isPresent();
        assertThat(code.find("p.C")).isEmpty();
        assertThat(code.has(new Element.Type("p.B"))).isTrue();
        assertThat(code.has(new Element.Member("p.A", "run", "()V"))).isTrue();
        assertThat(code.has(new Element.Text("hand-written"))).isTrue();
        assertThat(code.has(new Element.Package("p"))).isTrue();
        assertThat(code.has(new Element.Package("q"))).isFalse();
        assertThat(code.has(new Element.Line("a line of it"))).isTrue();
        assertThat(code.has(new Element.Line("another line"))).isFalse();
    }

    @Test
    void whatItUses() {
        assertThat(code.uses(new Element.Member("java.io.PrintStream", "flush", "()V")))
                .isTrue();
        assertThat(code.uses(new Element.Type("java.lang.System"))).isTrue();
        assertThat(code.uses(new Element.Type("p.Nobody"))).isFalse();
    }

    @Test
    void whatIsCalledSo() {
        // Declared, used, and a word in a generated string.
        assertThat(List.of("A", "run", "flush", "PrintStream", "generated")).allMatch(code::hasName);
        assertThat(List.of("p", "written", "nobody")).noneMatch(code::hasName);
        assertThat(code.isGeneratedText("generated text")).isTrue();
        assertThat(code.isGeneratedText("hand-written")).isFalse();
    }

    @Test
    void whatItInherits() {
        Libraries libraries = new Libraries(List.of());

        assertThat(code.inherits("p.B", new Element.Member("p.B", "run", "()V"), libraries))
                .isTrue();
        assertThat(code.inherits("p.B", new Element.Member("p.B", "hidden", "()V"), libraries))
                .isFalse();
        assertThat(code.inherits("p.B", new Element.Member("p.B", "hashCode", "()I"), libraries))
                .isTrue();
        assertThat(code.inherits("p.B", new Element.Member("p.B", "<init>", "()V"), libraries))
                .isFalse();
        assertThat(code.inherits("p.C", new Element.Member("p.C", "hashCode", "()I"), libraries))
                .isFalse();
    }
}
