package com.example.listed;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.NoSuchFileException;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.StandardLocation;

/** Generates a class and a resource with the names of all types that are {@code @Listed}. */
@SupportedAnnotationTypes("com.example.listed.Listed")
@SupportedOptions("prefix")
public class ListingProcessor extends AbstractProcessor {
    private final Set<String> names = new TreeSet<>();

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        round.getElementsAnnotatedWith(Listed.class).forEach(type -> names.add(type.toString()));
        if (!annotations.isEmpty()) {
            try {
                write(processingEnv.getFiler());
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
        return true;
    }

    private void write(Filer filer) throws IOException {
        String list = processingEnv.getOptions().get("prefix") + String.join(",", names);
        try (Writer out = filer.createSourceFile("com.example.listed.Listing").openWriter()) {
            out.write("package com.example.listed;\n\n"
                    + "public class Listing {\n"
                    + "    public static String names() {\n"
                    + "        return \"" + list + " \u00fc\";\n"
                    + "    }\n"
                    + "}\n");
        }
        try {
            // As processors do that add to a file.
            filer.getResource(StandardLocation.CLASS_OUTPUT, "", "META-INF/nothing.txt").getCharContent(true);
        } catch (NoSuchFileException | java.io.FileNotFoundException expected) {
            // There is none.
        }
        try (Writer out = filer.createResource(StandardLocation.CLASS_OUTPUT, "", "META-INF/listed.txt").openWriter()) {
            out.write(list + "\n");
        }
    }
}
