package io.github.kconfig4j.maven.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

class PluginMessagesTest {
    private static List<String> said(String text) {
        return PluginMessages.of(new MojoFailureException(text), Path.of("/shop/target/sources")).stream()
                .map(Diagnostic::format)
                .toList();
    }

    @Test
    void errorsAreAtTheirLines() {
        assertThat(said("""
                Compilation failure
                /shop/target/sources/p/A.java:[3,5] cannot find symbol
                  symbol:   class Missing
                  location: class p.A
                /shop/src/main/java/p/B.java:[2,11] ';' expected
                """)).containsExactly("""
                p/A.java:[3,5] cannot find symbol (javac)
                  symbol:   class Missing
                  location: class p.A""", "/shop/src/main/java/p/B.java:[2,11] ';' expected (javac)");
    }

    @Test
    void whatElseItSaysIsOneError() {
        assertThat(said("Fatal error compiling: invalid flag: --nonsense\n"))
                .containsExactly("The module's compiler plugin fails: Fatal error compiling: invalid flag: --nonsense"
                        + " (own-compiler)");
    }
}
