package io.github.kconfig4j.classfile;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ModuleVisitor;
import org.objectweb.asm.Opcodes;

/** Notes what a module descriptor names, with the directive as the place. */
final class ModuleUses extends ModuleVisitor {
    private final UseCollector uses;

    ModuleUses(UseCollector uses) {
        super(Opcodes.ASM9);
        this.uses = uses;
    }

    @Override
    public void visitMainClass(String mainClass) {
        uses.internalName(mainClass, Place.directive("has as its main class"));
    }

    @Override
    public void visitPackage(String packageName) {
        uses.packageName(packageName, Place.directive("lists"));
    }

    @Override
    public void visitExport(String packageName, int access, String @Nullable ... modules) {
        uses.packageName(packageName, Place.directive("exports"));
    }

    @Override
    public void visitOpen(String packageName, int access, String @Nullable ... modules) {
        uses.packageName(packageName, Place.directive("opens"));
    }

    @Override
    public void visitUse(String service) {
        uses.internalName(service, Place.directive("uses"));
    }

    @Override
    public void visitProvide(String service, String... providers) {
        uses.internalName(service, Place.directive("provides"));
        for (String provider : providers) {
            uses.internalName(provider, Place.directive("provides a service with"));
        }
    }
}
