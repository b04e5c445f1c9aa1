package io.github.kconfig4j.generate.template;

import static org.assertj.core.api.Assertions.assertThat;

import freemarker.core.ParseException;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.generate.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Compares what is read without FreeMarker with FreeMarker's own tree. */
class PlainTemplateTest {
    /** What there is to be wrong with: white space, tags at all places of a line, comments of one line and of several. */
    private static final List<String> PARTS = List.of(
            "\n",
            " ",
            "x",
            "<#if config(\"A\")>",
            "<#elseif config(\"B && HZ > 1\")>",
            "<#else>",
            "</#if>",
            "${CONFIG[\"HZ\"]}",
            "<#-- c -->",
            "<#-- c\n c -->");

    /** What stands in templates now and then; the first parts come as often as all others together. */
    private static final List<String> MORE = List.of(
            "\t",
            "\n\n",
            "\f",
            "\u2003",
            "\u00a0",
            "<#-- <#if ${x} </#if> -->",
            "<#-->",
            "<#--->",
            "<#---->",
            "-->",
            "<#if  config(\"A\")>",
            "<#if config( \"A\" )>",
            "<#if config('A')>",
            "<#if config(r\"A\")>",
            "<#if config(\"A\\\\\")>",
            "<#if config(\"A\n&& B\")>",
            "<#if config(\"${A}\")>",
            "<#if config(\"'A' = 'y'\")>",
            "<#elseIf config(\"A\")>",
            "<#else >",
            "<#else/>",
            "</#if >",
            "</#else>",
            "<#if true>",
            "<#assign a = 1>",
            "<#t>",
            "<@macro/>",
            "</@macro>",
            "#{1}",
            "$",
            "#",
            "<",
            "</",
            "{",
            "}",
            "[=1]",
            "[#if x]",
            "${CONFIG[\"S\"]?j_string}",
            "${CONFIG[\"S\"]?upper_case?trim}",
            "${CONFIG[\"S\"]?jString}",
            "${CONFIG[\"S\"]?length}",
            "${CONFIG[\"S\"]?}",
            "${ CONFIG[\"S\"] }",
            "${CONFIG['S']}",
            "${CONFIG.S}",
            "${CONFIG[\"\"]}",
            "${",
            "@A List<@B String> l = a < b ? c : d;");

    private final TemplateEngine engine = new TemplateEngine();
    private int plain;

    /** Says what differs; empty if nothing does, or if the template is not in the plain form. */
    private Optional<String> difference(String template) {
        Optional<List<TemplateNode>> elements = PlainTemplate.elements(template);
        if (elements.isEmpty()) {
            return Optional.empty();
        }
        plain++;
        String read = dump(elements.get());
        String expected = freemarker(template);
        return read.equals(expected)
                ? Optional.empty()
                : Optional.of("of\n" + template + "\nread\n" + read + "FreeMarker\n" + expected);
    }

    private String freemarker(String template) {
        SourceText source = SourceText.of("T.ftl", template);
        List<Diagnostic> refused = new ArrayList<>();
        Constructs.refuseTags(source, refused);
        if (!refused.isEmpty()) {
            return refused.toString();
        }
        try {
            return dump(FreemarkerAst.elements(engine.parse(source), source));
        } catch (ParseException e) {
            return e.toString();
        }
    }

    private static String dump(List<TemplateNode> nodes) {
        StringBuilder text = new StringBuilder();
        nodes.forEach(node -> dump(node, "", text));
        return text.toString();
    }

    /** Where a branch ends nobody asks. */
    private static void dump(TemplateNode node, String indent, StringBuilder text) {
        text.append(indent).append(node.kind()).append(' ').append(node.start());
        if (node.kind() != TemplateNode.Kind.BRANCH && node.kind() != TemplateNode.Kind.BRANCHES) {
            text.append('-').append(node.end());
        }
        text.append('\n');
        node.children().forEach(child -> dump(child, indent + "  ", text));
    }

    private void compareAll(int length) {
        int[] digits = new int[length];
        boolean more = true;
        while (more) {
            StringBuilder template = new StringBuilder();
            for (int digit : digits) {
                template.append(PARTS.get(digit));
            }
            assertThat(difference(template.toString())).isEmpty();
            more = false;
            for (int i = 0; i < length && !more; i++) {
                digits[i] = (digits[i] + 1) % PARTS.size();
                more = digits[i] != 0;
            }
        }
    }

    private void compareRandom(long seed, int count) {
        Random random = new Random(seed);
        for (int i = 0; i < count; i++) {
            StringBuilder template = new StringBuilder(random.nextBoolean() ? "<#-- c -->\n" : "");
            int length = random.nextInt(20);
            int depth = 0;
            for (int k = 0; k < length; k++) {
                String part = part(random, depth);
                depth += part.startsWith("<#if") ? 1 : part.equals("</#if>") ? -1 : 0;
                template.append(part);
            }
            template.append(random.nextBoolean() ? "</#if>".repeat(depth) : "</#if>\n".repeat(depth));
            assertThat(difference(template.toString())).isEmpty();
        }
    }

    private static String part(Random random, int depth) {
        if (random.nextInt(12) == 0) {
            return MORE.get(random.nextInt(MORE.size()));
        }
        String part = PARTS.get(random.nextInt(PARTS.size()));
        boolean closes = part.startsWith("<#else") || part.equals("</#if>");
        return random.nextInt(3) == 0 ? "\n" : closes && depth == 0 ? "x" : part;
    }

    @Test
    void readsWhatFreemarkerReadsOfAllShortTemplates() {
        for (int length = 0; length <= 4; length++) {
            compareAll(length);
        }
        assertThat(plain).isGreaterThan(1000);
    }

    @Test
    void readsWhatFreemarkerReadsOfRandomTemplates() {
        compareRandom(7, 20_000);
        assertThat(plain).isGreaterThan(5000);
    }

    @Test
    @Tag("matrix")
    void readsWhatFreemarkerReadsOfAllLongerTemplates() {
        compareAll(5);
        compareAll(6);
        compareRandom(Long.getLong("steps.seed", 11), 2_000_000);
        System.out.println("Plain templates: " + plain + " compared with FreeMarker's tree; 0 differ");
    }

    @Test
    void readsWhatFreemarkerReadsOfAllTemplatesThereAre() throws IOException {
        List<String> other = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of(".."))) {
            for (Path file : files.filter(PlainTemplateTest::isTemplate).toList()) {
                String text = SourceText.of("T.ftl", Files.readString(file)).text();
                assertThat(difference(text)).as(file.toString()).isEmpty();
                if (PlainTemplate.elements(text).isEmpty()) {
                    other.add(file.toString());
                }
            }
        }
        assertThat(plain).isGreaterThan(10);
        assertThat(other).as("not in the plain form").isEmpty();
    }

    /** The page of the inspection report is a template of FreeMarker's own, and of no set. */
    private static boolean isTemplate(Path file) {
        return file.toString().endsWith(".ftl")
                && !file.toString().contains("target")
                && !file.endsWith("report.html.ftl");
    }

    @Test
    void saysNothingOfWhatIsNotPlain() {
        for (String template : List.of(
                "<#if config(\"A\")>x",
                "x</#if>",
                "<#else>",
                "<#if config(\"A\")>x<#else>y<#else>z</#if>",
                "<#if config(\"A\")>x<#else>y<#elseif config(\"B\")>z</#if>",
                "  <#if config(\"A\")>\nx\n</#if>\n",
                "<#-- c -->\n<#if config(\"A\")><#if config(\"B\")>\nx\n</#if></#if>\n",
                "<#-- c -->\n\n<#-- c -->\nx\n",
                "<#-- c -->\nx\n<#-- d")) {
            assertThat(PlainTemplate.elements(template)).as(template).isEmpty();
        }
    }
}
