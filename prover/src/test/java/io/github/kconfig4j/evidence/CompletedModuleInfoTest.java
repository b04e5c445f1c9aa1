package io.github.kconfig4j.evidence;

import static io.github.kconfig4j.evidence.Entries.evidence;
import static io.github.kconfig4j.evidence.Entries.expected;
import static io.github.kconfig4j.evidence.Entries.files;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.artifact.Zips;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.ModuleVisitor;
import org.objectweb.asm.Opcodes;

/** What the jar plugin adds to a module descriptor has to be there. */
class CompletedModuleInfoTest {
    private static final String FILE = "module-info.class";
    private static final CompletedModuleInfo EXPLAINER = new CompletedModuleInfo(
            expected(files(
                    FILE,
                    descriptor("m", "", List.of()),
                    "Root.class",
                    "",
                    "p/Main.class",
                    "",
                    "p/q/Work.class",
                    "",
                    "p/texts/a.properties",
                    "")),
            List.of("", "WEB-INF/classes/"));

    private static byte[] descriptor(String module, String mainClass, List<String> packages) {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, Opcodes.ACC_MODULE, "module-info", null, null, null);
        ModuleVisitor visitor = writer.visitModule(module, 0, null);
        visitor.visitRequire("java.base", Opcodes.ACC_MANDATED, null);
        if (!mainClass.isEmpty()) {
            visitor.visitMainClass(mainClass);
        }
        packages.forEach(visitor::visitPackage);
        visitor.visitEnd();
        return writer.toByteArray();
    }

    private static List<String> explained(String mainClass, String... packages) {
        return evidence(files(FILE, descriptor("m", mainClass, List.of(packages))), EXPLAINER);
    }

    @Test
    void packagesAndTheMainClassOfTheVariant() {
        assertThat(explained("p/Main", "p", "p/q"))
                .containsExactly(FILE + ": compiled from module-info.java, and completed by packaging: p, p.q, p.Main");
        assertThat(explained("Root"))
                .containsExactly(FILE + ": compiled from module-info.java, and completed by packaging: Root");
        assertThat(evidence(files("WEB-INF/classes/" + FILE, descriptor("m", "", List.of("p"))), EXPLAINER))
                .containsExactly(
                        "WEB-INF/classes/" + FILE + ": compiled from module-info.java, and completed by packaging: p");
    }

    @Test
    void othersAreNotTheVariants() {
        String unexplained = FILE + ": UNEXPLAINED";
        assertThat(explained("", "p", "secret")).containsExactly(unexplained);
        // Each begins like one that is there.
        assertThat(explained("", "p/te")).containsExactly(unexplained);
        assertThat(explained("p/Mai")).containsExactly(unexplained);
        assertThat(explained("", "p/texts")).containsExactly(unexplained);
        assertThat(evidence(files(FILE, descriptor("other", "", List.of("p"))), EXPLAINER))
                .containsExactly(unexplained);
    }

    @Test
    void onlyInItsPlace() {
        byte[] complete = descriptor("m", "", List.of("p"));
        // A folder whose name is as long as that of one in which it may be.
        assertThat(evidence(files("WEB_INF/classes/" + FILE, complete), EXPLAINER))
                .containsExactly("WEB_INF/classes/" + FILE + ": UNEXPLAINED");
        assertThat(evidence(files("q/" + FILE, complete, "p/Main.class", complete), EXPLAINER))
                .containsExactly("p/Main.class: UNEXPLAINED", "q/" + FILE + ": UNEXPLAINED");
    }

    @Test
    void nothingIsHiddenInIt() {
        byte[] complete = descriptor("m", "", List.of("p"));
        assertThat(evidence(files(FILE, Zips.join(complete, Zips.bytes("hidden"))), EXPLAINER))
                .allMatch(line -> line.endsWith("UNEXPLAINED"));
        assertThat(evidence(files(FILE, Arrays.copyOf(complete, complete.length - 9)), EXPLAINER))
                .containsExactly(FILE + ": UNEXPLAINED");
    }
}
