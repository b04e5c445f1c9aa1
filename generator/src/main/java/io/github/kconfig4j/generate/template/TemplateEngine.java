package io.github.kconfig4j.generate.template;

import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.Version;
import io.github.kconfig4j.generate.text.SourceText;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.TimeZone;

/**
 * FreeMarker, locked down: templates load no classes, call no methods, reach no other file, and print numbers alike on
 * every machine. The analysis refuses most of this by its shape already; here it could not run either. Immutable after
 * construction and safe for use by several threads.
 */
final class TemplateEngine {
    /** Fixed, so that a newer library renders alike. */
    private static final Version VERSION = Configuration.VERSION_2_3_34;

    private final Configuration configuration;

    TemplateEngine() {
        configuration = new Configuration(VERSION);
        configuration.setTemplateLoader(null);
        configuration.setDefaultEncoding("UTF-8");
        configuration.setLocale(Locale.ROOT);
        configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
        configuration.setNumberFormat("computer");
        configuration.setBooleanFormat("c");
        configuration.setTagSyntax(Configuration.ANGLE_BRACKET_TAG_SYNTAX);
        configuration.setInterpolationSyntax(Configuration.LEGACY_INTERPOLATION_SYNTAX);
        configuration.setTabSize(1);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setWrapUncheckedExceptions(true);
        configuration.setFallbackOnNullLoopVariable(false);
        configuration.setLocalizedLookup(false);
        configuration.setRecognizeStandardFileExtensions(false);
        configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setObjectWrapper(new NoObjects());
    }

    /** Parses a template. */
    Template parse(SourceText source) throws ParseException {
        try {
            return new Template(source.file(), source.file(), new StringReader(source.text()), configuration);
        } catch (ParseException e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
