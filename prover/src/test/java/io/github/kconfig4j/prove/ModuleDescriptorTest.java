package io.github.kconfig4j.prove;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.diagnostic.Diagnostic;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.ModuleVisitor;
import org.objectweb.asm.Opcodes;

/** What a module descriptor says of packages and types that the variant has not. */
class ModuleDescriptorTest {
    private static final MarkedSources SOURCES = new MarkedSources()
            .generated("q/Hook.java", "WORK|package q; public class Hook implements Runnable { public void run() {} }")
            .generated("p/Always.java", "package p; public class Always {}")
            .generated("p/Some.java", "WORK|package p; public class Some {}");
    private static final String ONLY_IF = ", which exists only if WORK (q/Hook.java.ftl:1). (forbidden-directive)\n"
            + "  hint: The directive belongs under the same option: write // #if around it.";

    private static List<String> errors(java.util.function.Consumer<ModuleVisitor> directives) {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, Opcodes.ACC_MODULE, "module-info", null, null, null);
        ModuleVisitor module = writer.visitModule("m", 0, null);
        module.visitRequire("java.base", Opcodes.ACC_MANDATED, null);
        directives.accept(module);
        module.visitEnd();
        MarkedSources.Variant without = SOURCES.variant();
        Map<String, byte[]> classes = without.classes();
        classes.put("module-info", writer.toByteArray());
        return without.prove(classes, SOURCES.variant("WORK")).diagnostics().stream()
                .map(Diagnostic::format)
                .toList();
    }

    @Test
    void directives() {
        assertThat(errors(module -> module.visitExport("q", 0)))
                .containsExactly("classes/module-info.class exports the package q" + ONLY_IF);
        assertThat(errors(module -> module.visitOpen("q", 0, "other")))
                .containsExactly("classes/module-info.class opens the package q" + ONLY_IF);
        assertThat(errors(module -> module.visitUse("q/Hook")))
                .containsExactly("classes/module-info.class uses the type q.Hook" + ONLY_IF);
        assertThat(errors(module -> module.visitProvide("java/lang/Runnable", "q/Hook")))
                .containsExactly("classes/module-info.class provides a service with the type q.Hook" + ONLY_IF);
        assertThat(errors(module -> module.visitProvide("q/Hook", "p/Always")))
                .containsExactly("classes/module-info.class provides the type q.Hook" + ONLY_IF);
        assertThat(errors(module -> module.visitMainClass("q/Hook")))
                .containsExactly("classes/module-info.class has as its main class the type q.Hook" + ONLY_IF);
        assertThat(errors(module -> module.visitPackage("q")))
                .containsExactly("classes/module-info.class lists the package q" + ONLY_IF);
    }

    @Test
    void aPackageThatTheVariantHasToo() {
        assertThat(errors(module -> {
                    module.visitExport("p", 0);
                    module.visitOpen("p", 0);
                    module.visitOpen("nobodys", 0);
                    module.visitPackage("p");
                    module.visitUse("java/lang/Runnable");
                    module.visitMainClass("p/Always");
                }))
                .isEmpty();
    }

    @Test
    void aDescriptorOfTheVariantItselfThatOpensSuchAPackage() {
        MarkedSources sources = new MarkedSources()
                .generated("q/Hook.java", "WORK|package q; public class Hook {}")
                .generated("p/Always.java", "package p; public class Always {}")
                .handWritten("src/main/java/module-info.java", "module m { exports p;\n opens q; }");
        MarkedSources.Variant without = sources.variant();

        assertThat(without.prove(without.classes(), sources.variant("WORK")).diagnostics().stream()
                        .map(Diagnostic::format))
                .containsExactly(
                        "src/main/java/module-info.java:[1] classes/module-info.class opens the package q" + ONLY_IF);
    }
}
