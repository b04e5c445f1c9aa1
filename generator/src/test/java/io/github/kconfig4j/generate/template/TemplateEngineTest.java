package io.github.kconfig4j.generate.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freemarker.template.SimpleHash;
import freemarker.template.TemplateException;
import io.github.kconfig4j.generate.text.SourceText;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The engine itself is locked: what the analysis refuses by its shape could not run either. */
class TemplateEngineTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ${"freemarker.template.utility.Execute"?new()("id")} | not allowed
                    ${"freemarker.template.utility.ObjectConstructor"?new()} | not allowed
                    ${"x"?api.length} | ?api
                    <#include "../secret.txt"> | secret.txt
                    <#include "/etc/passwd"> | passwd
                    <#import "x.ftl" as x> | x.ftl
                    """)
    void refuses(String template, String reason) {
        assertThatThrownBy(() -> run(template)).hasMessageContaining(reason);
    }

    @Test
    void showsNoObjects() {
        assertThatThrownBy(() -> new NoObjects().wrap(new StringBuilder()))
                .hasMessage("A template sees no objects of class java.lang.StringBuilder");
    }

    @Test
    void printsNumbersAndBooleansAlikeEverywhere() throws Exception {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(run("${1234567.5} ${true} ${'TITLE'?lower_case}")).isEqualTo("1234567.5 true title");
            Locale.setDefault(new Locale("tr"));
            assertThat(run("${'TITLE'?lower_case}")).isEqualTo("title");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String run(String template) throws IOException, TemplateException {
        StringWriter output = new StringWriter();
        new TemplateEngine()
                .parse(SourceText.of("T.ftl", template))
                .process(new SimpleHash(Map.of(), new NoObjects()), output);
        return output.toString();
    }
}
