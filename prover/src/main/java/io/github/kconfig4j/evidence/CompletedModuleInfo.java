package io.github.kconfig4j.evidence;

import io.github.kconfig4j.artifact.Entry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
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
        return roots.stream()
                .filter(root -> entry.path().startsWith(root) && entry.path().endsWith(FILE))
                .flatMap(root -> Optional.ofNullable(files.get(entry.path().substring(root.length()))).stream())
                .flatMap(file -> completed(file.bytes(), entry.bytes()).stream())
                .findFirst();
    }

    private Optional<Origin> completed(byte[] expected, byte[] found) {
        try {
            List<String> added = new ArrayList<>();
            boolean same = Arrays.equals(plain(expected, new ArrayList<>()), plain(found, added));
            return same && isOfTheVariant(added)
                    ? Optional.of(new Origin(Origin.Kind.MODULE_INFO, String.join(", ", new TreeSet<>(added))))
                    : Optional.empty();
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /** Whether the packages that were added are packages that the variant has classes in. */
    private boolean isOfTheVariant(List<String> added) {
        return added.stream()
                .allMatch(name -> files.keySet().stream()
                        .anyMatch(path -> path.endsWith(".class") && path.startsWith(name.replace('.', '/'))));
    }

    /** The descriptor without packages and main class, and what these were. */
    private static byte[] plain(byte[] bytes, List<String> removed) {
        ClassWriter writer = new ClassWriter(0);
        new ClassReader(bytes)
                .accept(
                        new ClassVisitor(Opcodes.ASM9, writer) {
                            @Override
                            public ModuleVisitor visitModule(String name, int access, String version) {
                                return new ModuleVisitor(Opcodes.ASM9, super.visitModule(name, access, version)) {
                                    @Override
                                    public void visitMainClass(String mainClass) {
                                        removed.add(mainClass.replace('/', '.'));
                                    }

                                    @Override
                                    public void visitPackage(String packageName) {
                                        removed.add(packageName.replace('/', '.'));
                                    }
                                };
                            }
                        },
                        0);
        return writer.toByteArray();
    }
}
