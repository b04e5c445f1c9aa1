package io.github.kconfig4j.inspection.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.compile.Compilation;
import io.github.kconfig4j.compile.CompileResult;
import io.github.kconfig4j.compile.CompilerOptions;
import japicmp.cmp.JApiCmpArchive;
import japicmp.cmp.JarArchiveComparator;
import japicmp.cmp.JarArchiveComparatorOptions;
import japicmp.model.AccessModifier;
import japicmp.model.JApiClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a change of declarations does to others: as {@code cases/compatible.txt} says, and as japicmp says. */
class CompatibleTest {
    @TempDir
    Path folder;

    static Stream<Arguments> cases() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src/test/resources/cases/compatible.txt"));
        List<Arguments> cases = new ArrayList<>();
        for (int i = 1; i + 2 < lines.size(); i += 3) {
            String[] title = lines.get(i).split(": ");
            cases.add(Arguments.of(title[0], title[1], lines.get(i + 1), lines.get(i + 2)));
        }
        return cases.stream();
    }

    private static SortedMap<String, byte[]> compile(String source) {
        CompileResult compiled =
                Compilation.compile(Map.of("p/A.java", "package p; " + source), CompilerOptions.of(List.of(), "17"));
        assertThat(compiled.diagnostics()).isEmpty();
        return compiled.classes();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isAsTheSpecificationAndJapicmpSay(String title, String expected, String before, String after)
            throws IOException {
        SortedMap<String, byte[]> was = compile(before);
        SortedMap<String, byte[]> is = compile(after);

        assertThat(level(was, is)).isEqualTo(expected);
        assertThat(isBinaryCompatible(was, is)).as("japicmp").isEqualTo(!expected.equals("binary"));
    }

    /** The worst that happens to somebody who uses what was there. */
    private static String level(SortedMap<String, byte[]> was, SortedMap<String, byte[]> is) {
        VariantApi before = VariantApi.of(was);
        VariantApi after = VariantApi.of(is);
        Inheritance inheritance = new Inheritance(after, new OtherClasses(List.of()));
        Compared compared = new Compared(
                key -> Optional.ofNullable(before.elements().get(key)),
                key -> Optional.ofNullable(after.elements().get(key)),
                inheritance::above);
        String worst = "same";
        for (Map.Entry<ElementKey, String> element : before.elements().entrySet()) {
            Optional<String> now = Optional.ofNullable(after.elements().get(element.getKey()))
                    .or(() -> inheritance.inherited(element.getKey()));
            if (now.isEmpty()) {
                return "binary";
            }
            for (Change change : compared.changes(element.getKey(), element.getValue(), now.get())) {
                worst = worse(worst, change.level().name().toLowerCase(Locale.ROOT));
            }
        }
        return worst;
    }

    private static String worse(String one, String other) {
        List<String> order = List.of("same", "value", "source", "binary");
        return order.indexOf(one) < order.indexOf(other) ? other : one;
    }

    private boolean isBinaryCompatible(SortedMap<String, byte[]> was, SortedMap<String, byte[]> is) throws IOException {
        JarArchiveComparatorOptions options = new JarArchiveComparatorOptions();
        options.setAccessModifier(AccessModifier.PROTECTED);
        return new JarArchiveComparator(options)
                .compare(jar("before", was), jar("after", is)).stream().allMatch(JApiClass::isBinaryCompatible);
    }

    private JApiCmpArchive jar(String name, SortedMap<String, byte[]> classes) throws IOException {
        Path file = folder.resolve(name + ".jar");
        try (ZipOutputStream jar = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> type : classes.entrySet()) {
                jar.putNextEntry(new ZipEntry(type.getKey().replace('.', '/') + ".class"));
                jar.write(type.getValue());
            }
        }
        return new JApiCmpArchive(file.toFile(), name);
    }
}
