package io.github.kconfig4j.generate.template;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.core.ParseException;
import io.github.kconfig4j.generate.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Notices when FreeMarker's tree, which is not a supported interface, changes. */
class FreemarkerAstTest {

    @Test
    void seesEveryElementWithItsExactPlace() throws ParseException {
        String template = """
                <#-- licence
                     header -->
                package a;

                  <#if config("A")>
                \tfoo ${CONFIG["X"]?j_string};<#-- why -->
                  <#elseif config("B")>
                  bar
                  <#else>
                    <#if config("C")>x</#if>
                  </#if>
                <#if config("D")><#-- nothing --></#if>
                end
                """;
        assertThat(dump(template)).isEqualTo("""
                COMMENT <#-- licence\\n     header -->
                TEXT package a;\\n\\n
                BRANCHES
                  BRANCH
                    TEXT \\tfoo\s
                    VALUE ${CONFIG["X"]?j_string}
                    TEXT ;
                    COMMENT <#-- why -->
                    TEXT \\n
                  BRANCH
                    TEXT   bar\\n
                  BRANCH
                    TEXT    \s
                    BRANCHES
                      BRANCH
                        TEXT x
                    TEXT \\n
                BRANCHES
                  BRANCH
                    COMMENT <#-- nothing -->
                TEXT end\\n
                """);
    }

    @Test
    void givesALoneElementAndNothing() throws ParseException {
        assertThat(dump("")).isEmpty();
        assertThat(dump("x")).isEqualTo("TEXT x\n");
        assertThat(dump("<#if config('A')>x</#if>")).isEqualTo("BRANCHES\n  BRANCH\n    TEXT x\n");
        assertThat(dump("<#if config('A')><#else>x</#if>")).isEqualTo("BRANCHES\n  BRANCH\n  BRANCH\n    TEXT x\n");
    }

    @Test
    void namesWhatItDoesNotKnow() throws ParseException {
        assertThat(dump("a<#assign x = 1>#{x}<#list 1..2 as i>y</#list>"))
                .isEqualTo("TEXT a\nOTHER Assignment\nOTHER NumericalOutput\nOTHER IteratorBlock\n  TEXT y\n");
    }

    private static String dump(String template) throws ParseException {
        SourceText source = SourceText.of("T.ftl", template);
        StringBuilder text = new StringBuilder();
        dump(FreemarkerAst.elements(new TemplateEngine().parse(source), source), source, "", text);
        return text.toString();
    }

    private static void dump(List<TemplateNode> nodes, SourceText source, String indent, StringBuilder text) {
        for (TemplateNode node : nodes) {
            text.append(indent).append(node.kind());
            switch (node.kind()) {
                case OTHER -> text.append(' ').append(node.name());
                case TEXT, VALUE, COMMENT -> text.append(' ').append(source.text(), node.start(), node.end());
                default -> {}
            }
            int line = text.lastIndexOf(indent + node.kind());
            String escaped = text.substring(line).replace("\n", "\\n").replace("\t", "\\t");
            text.setLength(line);
            text.append(escaped).append('\n');
            dump(node.children(), source, indent + "  ", text);
        }
    }
}
