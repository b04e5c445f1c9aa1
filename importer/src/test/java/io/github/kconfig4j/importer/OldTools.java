package io.github.kconfig4j.importer;

import com.igormaznitsa.jcp.JcpPreprocessor;
import com.igormaznitsa.jcp.context.PreprocessorContext;
import com.igormaznitsa.jcp.expression.Value;
import com.igormaznitsa.jcp.logger.PreprocessorLogger;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sonatype.plugins.munge.Munge;

/** The tools themselves. */
final class OldTools {
    private OldTools() {}

    /** What munge makes of the sources of a folder when the symbols are defined that are {@code true}. */
    static SortedMap<String, String> munge(Path sources, Path scratch, Map<String, String> values) throws Exception {
        // Its goal does the same: the symbols are a static table.
        Field symbols = Munge.class.getDeclaredField("symbols");
        symbols.setAccessible(true);
        Hashtable<Object, Object> table = new Hashtable<>();
        values.forEach((name, value) -> {
            if (value.equals("true")) {
                table.put(name, Boolean.TRUE);
            }
        });
        symbols.set(null, table);
        for (Path file : files(sources)) {
            Path result = scratch.resolve(sources.relativize(file).toString());
            Files.createDirectories(result.getParent());
            Munge munge = new Munge(file.toString(), result.toString());
            munge.process();
            munge.close();
            if (munge.hasErrors()) {
                throw new AssertionError("munge has errors in " + file);
            }
        }
        return texts(scratch);
    }

    /** What JCP makes of the sources of a folder, with the settings that its goal has by default. */
    static SortedMap<String, String> jcp(Path sources, Path scratch, Map<String, String> values) throws Exception {
        PreprocessorContext context = new PreprocessorContext(sources.toFile());
        context.setPreprocessorLogger(new Quiet());
        context.setSources(List.of(sources.toString()));
        context.setTarget(scratch.toFile());
        context.setExtensions(List.of("java"));
        context.setKeepLines(true);
        values.forEach((name, value) -> {
            if (!value.equals("undefined")) {
                context.setGlobalVariable(name, Value.recognizeRawString(value));
            }
        });
        new JcpPreprocessor(context).execute();
        return texts(scratch);
    }

    /** What Antenna's description says that it makes of the sources of a folder; Antenna itself is not to be had. */
    static SortedMap<String, String> antenna(Path sources, Map<String, String> values) throws IOException {
        SortedMap<String, String> texts = texts(sources);
        texts.replaceAll((path, text) -> new AntennaModel(values).process(text));
        return texts;
    }

    /** The Java sources of a folder, by their paths in it. */
    static SortedMap<String, String> texts(Path folder) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            for (Path file : files(folder)) {
                texts.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return texts;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static final class Quiet implements PreprocessorLogger {
        @Override
        public void error(String message) {}

        @Override
        public void info(String message) {}

        @Override
        public void debug(String message) {}

        @Override
        public void warning(String message) {}
    }
}
