package io.github.kconfig4j.inspection.api;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ModuleVisitor;
import org.objectweb.asm.Opcodes;

/** What the descriptor of a module says to other modules. */
final class ModuleDeclaration {
    private final SortedMap<ElementKey, String> elements = new TreeMap<>();
    private final SortedSet<String> exported = new TreeSet<>();

    private String name = "";

    private ModuleDeclaration() {}

    /** @param bytes the class file of the descriptor */
    static ModuleDeclaration read(byte[] bytes) {
        ModuleDeclaration module = new ModuleDeclaration();
        new ClassReader(bytes).accept(module.visitor(), ClassReader.SKIP_DEBUG);
        return module;
    }

    /** The module and its directives, each with how it is declared. */
    SortedMap<ElementKey, String> elements() {
        return elements;
    }

    String name() {
        return name;
    }

    /** The packages that every other module may use. */
    SortedSet<String> exported() {
        return exported;
    }

    private ClassVisitor visitor() {
        return new ClassVisitor(Opcodes.ASM9) {
            @Override
            public ModuleVisitor visitModule(String moduleName, int access, @Nullable String version) {
                name = moduleName;
                String open = (access & Opcodes.ACC_OPEN) != 0 ? "open " : "";
                elements.put(new ElementKey(name, ElementKey.Kind.MODULE, ""), open + "module " + name);
                return new Directives(name);
            }
        };
    }

    /** Notes what concerns other modules; what the module needs or uses for itself does not. */
    private final class Directives extends ModuleVisitor {
        private final String module;

        Directives(String module) {
            super(Opcodes.ASM9);
            this.module = module;
        }

        private void add(String directive, String more) {
            elements.put(ElementKey.directive(module, directive), directive + more);
        }

        private static String to(String @Nullable [] modules) {
            return modules == null || modules.length == 0 ? "" : " to " + String.join(", ", List.of(modules));
        }

        @Override
        public void visitRequire(String required, int access, @Nullable String version) {
            if ((access & Opcodes.ACC_TRANSITIVE) != 0) {
                add("requires transitive " + required, "");
            }
        }

        @Override
        public void visitExport(String name, int access, String @Nullable ... modules) {
            add("exports " + name.replace('/', '.'), to(modules));
            if (to(modules).isEmpty()) {
                exported.add(name.replace('/', '.'));
            }
        }

        @Override
        public void visitOpen(String name, int access, String @Nullable ... modules) {
            add("opens " + name.replace('/', '.'), to(modules));
        }

        @Override
        public void visitProvide(String service, String... providers) {
            add("provides " + service.replace('/', '.'), "");
        }
    }

    /** The descriptor among classes by binary name; empty if they are no named module. */
    static Optional<ModuleDeclaration> in(SortedMap<String, byte[]> classes) {
        return Optional.ofNullable(classes.get("module-info")).map(ModuleDeclaration::read);
    }
}
