package io.github.kconfig4j.evidence;

import io.github.kconfig4j.artifact.Entry;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.ModuleVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Explains a {@code module-info.class} that the JDK's {@code jar} has rewritten for the jar plugin: the module is the one of
 * the sources, and what was added are its packages and its main class. Immutable.
 */
public final class CompletedModuleInfo implements Explainer {
    private static final String FILE = "module-info.class";
    private static final String CLASS = ".class";

    private final SortedMap<String, ExpectedFile> files;
    private final List<String> roots;

    /**
     * @param files what the variant gives, by path
     * @param roots the folders of an artifact in which these files may be, each ending with {@code /}
     */
    public CompletedModuleInfo(SortedMap<String, ExpectedFile> files, List<String> roots) {
        this.files = files;
        this.roots = List.copyOf(roots);
    }

    @Override
    public Optional<Origin> explain(Entry entry) {
        if (!entry.path().endsWith(FILE) || !entry.entries().isEmpty()) {
            return Optional.empty();
        }
        return roots.stream()
                .filter(root -> entry.path().startsWith(root))
                .flatMap(root -> Optional.ofNullable(files.get(entry.path().substring(root.length()))).stream())
                .flatMap(file -> completed(file.bytes(), entry.bytes()).stream())
                .findFirst();
    }

    private Optional<Origin> completed(byte[] expected, byte[] found) {
        try {
            Set<String> packages = new TreeSet<>();
            Set<String> mainClasses = new TreeSet<>();
            boolean same = Arrays.equals(
                    plain(expected, new TreeSet<>(), new TreeSet<>()), plain(found, packages, mainClasses));
            return same && classes().containsAll(mainClasses) && packages().containsAll(packages)
                    ? Optional.of(new Origin(Origin.Kind.MODULE_INFO, words(packages, mainClasses)))
                    : Optional.empty();
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            // No class file that ASM reads.
            return Optional.empty();
        }
    }

    private static String words(Set<String> packages, Set<String> mainClasses) {
        return Stream.concat(packages.stream(), mainClasses.stream())
                .map(name -> name.replace('/', '.'))
                .collect(Collectors.joining(", "));
    }

    /** The classes of the variant, with {@code /}. */
    private Set<String> classes() {
        return files.keySet().stream()
                .filter(path -> path.endsWith(CLASS))
                .map(path -> path.substring(0, path.length() - CLASS.length()))
                .collect(Collectors.toSet());
    }

    /** The packages that the variant has classes in, with {@code /}. */
    private Set<String> packages() {
        return classes().stream()
                .filter(name -> name.contains("/"))
                .map(name -> name.substring(0, name.lastIndexOf('/')))
                .collect(Collectors.toSet());
    }

    /** The descriptor without packages and main class, and what these were. */
    private static byte[] plain(byte[] bytes, Set<String> packages, Set<String> mainClasses) {
        ClassWriter writer = new ClassWriter(0);
        new ClassReader(bytes).accept(new Completions(writer, packages, mainClasses), 0);
        return writer.toByteArray();
    }

    /** Takes out what packaging adds. */
    private static final class Completions extends ClassVisitor {
        private final Set<String> packages;
        private final Set<String> mainClasses;

        Completions(ClassVisitor next, Set<String> packages, Set<String> mainClasses) {
            super(Opcodes.ASM9, next);
            this.packages = packages;
            this.mainClasses = mainClasses;
        }

        @Override
        public ModuleVisitor visitModule(String name, int access, @Nullable String version) {
            return new ModuleVisitor(Opcodes.ASM9, super.visitModule(name, access, version)) {
                @Override
                public void visitMainClass(String mainClass) {
                    mainClasses.add(mainClass);
                }

                @Override
                public void visitPackage(String packageName) {
                    packages.add(packageName);
                }
            };
        }
    }
}
