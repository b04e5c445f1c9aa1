package io.github.kconfig4j.product.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.StandardLocation;

/** An annotation processor that writes a class with the names of all others, and a note beside its source. */
@SupportedAnnotationTypes("*")
public final class ListingProcessor extends AbstractProcessor {
    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Set<String> names = new TreeSet<>();
        for (Element type : round.getRootElements()) {
            names.add(type.toString());
        }
        names.remove("g.Listing");
        if (!names.isEmpty()) {
            write(String.join(" ", names));
        }
        return false;
    }

    private void write(String names) {
        try (Writer source =
                        processingEnv.getFiler().createSourceFile("g.Listing").openWriter();
                Writer note = processingEnv
                        .getFiler()
                        .createResource(StandardLocation.SOURCE_OUTPUT, "g", "note.txt")
                        .openWriter()) {
            source.write("package g;\n\nclass Listing {\n    String types = \"" + names + "\";\n}\n");
            note.write("listed\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
