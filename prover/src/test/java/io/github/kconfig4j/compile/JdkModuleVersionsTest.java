package io.github.kconfig4j.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.ModuleVisitor;
import org.objectweb.asm.Opcodes;

class JdkModuleVersionsTest {
    /** Without a release, javac writes down the JDK's exact version. */
    private static byte[] compiled(String text) {
        CompilerOptions options = new CompilerOptions(
                StandardCharsets.UTF_8,
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                "-g",
                Optional.of("1.0"));
        CompileResult result = Compilation.compile(Map.of("module-info.java", text), options);
        assertThat(result.diagnostics()).isEmpty();
        return result.classes().get("module-info");
    }

    private static List<String> requires(byte[] moduleInfo) throws IOException {
        return ModuleDescriptor.read(new ByteArrayInputStream(moduleInfo)).requires().stream()
                .map(requires ->
                        requires.name() + " " + requires.rawCompiledVersion().orElse("without"))
                .sorted()
                .toList();
    }

    @Test
    void theExactVersionGivesWayToThatOfTheRelease() throws Exception {
        byte[] moduleInfo = compiled("module m { requires java.logging; }");
        String exact = System.getProperty("java.version");
        assertThat(requires(moduleInfo)).containsExactly("java.base " + exact, "java.logging " + exact);

        byte[] replaced = JdkModuleVersions.replaced(moduleInfo, Optional.of("17"));

        assertThat(requires(replaced)).containsExactly("java.base 17", "java.logging 17");
        assertThat(ModuleDescriptor.read(new ByteArrayInputStream(replaced)).rawVersion())
                .contains("1.0");
        assertThat(requires(JdkModuleVersions.replaced(moduleInfo, Optional.empty())))
                .containsExactly("java.base without", "java.logging without");
    }

    @Test
    void theVersionsOfOtherModulesStay() throws Exception {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, Opcodes.ACC_MODULE, "module-info", null, null, null);
        ModuleVisitor module = writer.visitModule("m", 0, null);
        module.visitRequire("java.base", Opcodes.ACC_MANDATED, "17.0.15");
        module.visitRequire("jdk.compiler", 0, "17.0.15");
        module.visitRequire("org.other", 0, "2.1");
        module.visitEnd();

        assertThat(requires(JdkModuleVersions.replaced(writer.toByteArray(), Optional.of("17"))))
                .containsExactly("java.base 17", "jdk.compiler 17", "org.other 2.1");
    }

    @Test
    void whatHasNoVersionStaysAsItIs() {
        byte[] without = JdkModuleVersions.replaced(compiled("module m {}"), Optional.empty());

        assertThat(JdkModuleVersions.replaced(without, Optional.of("17"))).isSameAs(without);
    }
}
