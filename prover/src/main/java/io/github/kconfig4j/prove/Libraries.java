package io.github.kconfig4j.prove;

import io.github.kconfig4j.classfile.ClassFacts;
import io.github.kconfig4j.classfile.Element;
import io.github.kconfig4j.classfile.MalformedClassException;
import io.github.kconfig4j.generate.files.FileHashes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.objectweb.asm.Opcodes;

/** The types that no source of a variant gives: those of the running JDK and of a class path. Thread-safe. */
public final class Libraries {
    private static final int INHERITED = Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED;

    private final List<Path> classPath;
    private final Map<String, ModuleReference> modules = new HashMap<>();
    private final Map<String, Optional<ClassFacts>> known = new ConcurrentHashMap<>();

    /** @param classPath jars and folders; what is not there has no types */
    public Libraries(List<Path> classPath) {
        this.classPath = List.copyOf(classPath);
        for (ModuleReference module : ModuleFinder.ofSystem().findAll()) {
            module.descriptor().packages().forEach(name -> modules.put(name, module));
        }
    }

    /** Adds all that is asked of it in a search. */
    void addTo(SearchRules rules) {
        rules.add(
                "java",
                List.of(System.getProperty("java.vendor"), Runtime.version().toString()));
        for (Path path : classPath) {
            try {
                rules.add("library", List.of(FileHashes.of(path).toString()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * Whether a type has a member that its subtypes in other packages inherit, declared by itself or inherited as well.
     *
     * @param type a binary name
     */
    boolean gives(String type, Element.Member member) {
        return find(type)
                .filter(facts ->
                        declares(facts, member) || facts.superTypes().stream().anyMatch(above -> gives(above, member)))
                .isPresent();
    }

    private static boolean declares(ClassFacts facts, Element.Member member) {
        return facts.declarations().stream()
                .anyMatch(declaration -> declaration.member().name().equals(member.name())
                        && declaration.member().descriptor().equals(member.descriptor())
                        && (declaration.access() & INHERITED) != 0);
    }

    /** Whether the class path has this class file. */
    boolean holds(String type, byte[] bytes) {
        return onClassPath(type).filter(found -> Arrays.equals(found, bytes)).isPresent();
    }

    private Optional<ClassFacts> find(String type) {
        Optional<ClassFacts> facts = known.get(type);
        if (facts == null) {
            facts = inJdk(type).or(() -> onClassPath(type)).flatMap(Libraries::facts);
            known.put(type, facts);
        }
        return facts;
    }

    private static Optional<ClassFacts> facts(byte[] bytes) {
        try {
            return Optional.of(ClassFacts.read(bytes));
        } catch (MalformedClassException e) {
            // Of a Java that is too new: nothing is known of it.
            return Optional.empty();
        }
    }

    private Optional<byte[]> inJdk(String type) {
        ModuleReference module = modules.get(type.substring(0, Math.max(0, type.lastIndexOf('.'))));
        if (module == null) {
            return Optional.empty();
        }
        try (ModuleReader reader = module.open();
                InputStream in = reader.open(file(type)).orElseGet(InputStream::nullInputStream)) {
            return Optional.of(in.readAllBytes()).filter(bytes -> bytes.length > 0);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Optional<byte[]> onClassPath(String type) {
        return classPath.stream().flatMap(path -> in(path, file(type)).stream()).findFirst();
    }

    private static String file(String type) {
        return type.replace('.', '/') + ".class";
    }

    private static Optional<byte[]> in(Path path, String file) {
        try {
            if (Files.isDirectory(path)) {
                Path of = path.resolve(file);
                return Files.isRegularFile(of) ? Optional.of(Files.readAllBytes(of)) : Optional.empty();
            }
            return Files.isRegularFile(path) ? inJar(path, file) : Optional.empty();
        } catch (IOException e) {
            // The compiler has said so if it matters.
            return Optional.empty();
        }
    }

    private static Optional<byte[]> inJar(Path jar, String file) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            ZipEntry entry = zip.getEntry(file);
            if (entry == null) {
                return Optional.empty();
            }
            try (InputStream in = zip.getInputStream(entry)) {
                return Optional.of(in.readAllBytes());
            }
        }
    }
}
