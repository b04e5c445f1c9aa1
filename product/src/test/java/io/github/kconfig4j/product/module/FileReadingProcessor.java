package io.github.kconfig4j.product.module;

import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.StandardLocation;

/**
 * An annotation processor as there are many: it looks where the sources are, reads a file that it finds around them, reads
 * a resource of the module and writes another one.
 */
@SupportedAnnotationTypes("*")
public final class FileReadingProcessor extends AbstractProcessor {
    private final Set<String> seen = new TreeSet<>();

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        try {
            for (Element type : round.getRootElements()) {
                see(type);
            }
            if (round.processingOver()) {
                String before = processingEnv
                        .getFiler()
                        .getResource(StandardLocation.CLASS_OUTPUT, "", "list.txt")
                        .getCharContent(true)
                        .toString();
                try (Writer out = processingEnv
                        .getFiler()
                        .createResource(StandardLocation.CLASS_OUTPUT, "", "seen.txt")
                        .openWriter()) {
                    out.write(before + String.join("\n", seen));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return false;
    }

    private void see(Element type) throws IOException {
        Path file = Path.of(Trees.instance(processingEnv)
                .getPath(type)
                .getCompilationUnit()
                .getSourceFile()
                .toUri());
        StringBuilder around = new StringBuilder();
        for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve("processor.config"))) {
                around.append(Files.readString(folder.resolve("processor.config")));
            }
        }
        seen.add(file.getFileName() + " " + Files.exists(file) + " " + around);
    }
}
