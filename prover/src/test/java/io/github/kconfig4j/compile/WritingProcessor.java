package io.github.kconfig4j.compile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** An annotation processor that writes a source, a resource and a note, and reads what lies in the folder of the classes. */
@SupportedAnnotationTypes("*")
public final class WritingProcessor extends AbstractProcessor {
    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        return false;
    }

    @Override
    public void init(ProcessingEnvironment environment) {
        super.init(environment);
        try {
            try (Writer source =
                    environment.getFiler().createSourceFile("g.Made").openWriter()) {
                source.write("package g; public class Made {}");
            }
            FileObject list =
                    environment.getFiler().createResource(StandardLocation.CLASS_OUTPUT, "g.lists", "list.txt");
            try (Writer text = list.openWriter()) {
                text.write("Grüße; before: " + before("texts", "before.txt") + "; none: " + before("", "none.txt"));
            }
            FileObject note = environment.getFiler().createResource(StandardLocation.SOURCE_OUTPUT, "", "note.txt");
            try (Writer text = note.openWriter()) {
                text.write("note");
            }
            environment.getMessager().printMessage(Diagnostic.Kind.NOTE, list.getName() + " " + note.getName());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String before(String folder, String name) throws IOException {
        try {
            FileObject file = processingEnv.getFiler().getResource(StandardLocation.CLASS_OUTPUT, folder, name);
            return new String(file.openInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (FilerException | NoSuchFileException e) {
            return "nothing";
        }
    }
}
