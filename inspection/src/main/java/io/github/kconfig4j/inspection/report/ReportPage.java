package io.github.kconfig4j.inspection.report;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The page: its own script and style, which alone its Content-Security-Policy lets through, and the report as data, none of which is
 * ever taken for markup or code.
 */
final class ReportPage {
    private ReportPage() {}

    static String html(ReportModel report) {
        String style = resource("report.css");
        String script = resource("report.js");
        Map<String, String> parts = new LinkedHashMap<>();
        new ReportJson(report).parts().forEach((name, json) -> parts.put(name, json.compact()));
        Map<String, Object> model = Map.of(
                "title", report.title(),
                "variants", report.variants().stream().map(VariantPart::name).toList(),
                "style", style,
                "script", script,
                "styleHash", hash(style),
                "scriptHash", hash(script),
                "parts", parts);
        try {
            StringWriter page = new StringWriter();
            template().process(model, page);
            return page.toString();
        } catch (TemplateException e) {
            throw new IllegalStateException("The template of the page is ours", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Template template() throws IOException {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_33);
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setNumberFormat("computer");
        return new Template("report.html", resource("report.html.ftl"), configuration);
    }

    /** What the policy calls a script or a style by. */
    static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }

    private static String resource(String name) {
        try (InputStream stream = Objects.requireNonNull(ReportPage.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
