package io.github.kconfig4j.inspection.api;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The API of one variant: its public and protected types that others can reach, with their public and protected members. If
 * it is a module, what it does not export to all is not its API. Immutable.
 */
public final class VariantApi {
    private final SortedMap<String, ClassDeclaration> classes = new TreeMap<>();
    private final SortedMap<ElementKey, String> elements = new TreeMap<>();
    private final SortedMap<ElementKey, ElementKey> declaredAs = new TreeMap<>();
    private final SortedSet<String> notExported = new TreeSet<>();
    private final Optional<ModuleDeclaration> module;

    private VariantApi(SortedMap<String, byte[]> files) {
        this.module = ModuleDeclaration.in(files);
        files.forEach((name, bytes) -> {
            if (!name.endsWith("module-info") && !name.endsWith("package-info")) {
                classes.put(name, ClassDeclarationReader.read(bytes));
            }
        });
        module.ifPresent(declared -> elements.putAll(declared.elements()));
        classes.values().stream().filter(this::isReachable).forEach(this::add);
    }

    /**
     * Reads the API of a variant.
     *
     * @param files its class files by binary name, each of which could be read before
     */
    public static VariantApi of(SortedMap<String, byte[]> files) {
        return new VariantApi(files);
    }

    /** Each element with how it is declared. */
    public SortedMap<ElementKey, String> elements() {
        return Collections.unmodifiableSortedMap(elements);
    }

    /** The packages that have public types and are not exported to all. */
    public SortedSet<String> notExported() {
        return Collections.unmodifiableSortedSet(notExported);
    }

    /** The packages that it exports to all. */
    SortedSet<String> exported() {
        return module.map(ModuleDeclaration::exported).orElseGet(TreeSet::new);
    }

    /** The name of the module that it is; empty if it is none. */
    Optional<String> module() {
        return module.map(ModuleDeclaration::name);
    }

    /** What declares an element: itself, or the member of a type that nobody else can name. */
    ElementKey declaredAs(ElementKey key) {
        return declaredAs.getOrDefault(key, key);
    }

    /** A class of the variant, whether or not it is part of the API. */
    Optional<ClassDeclaration> find(String name) {
        return Optional.ofNullable(classes.get(name));
    }

    private boolean isApi(String type) {
        return elements.containsKey(ElementKey.ofType(type))
                || find(type).filter(this::isReachable).isPresent();
    }

    private boolean isReachable(ClassDeclaration declared) {
        if (!isOpen(declared)) {
            return false;
        }
        String name = ElementKey.ofType(declared.name()).packageName();
        boolean exported = module.isEmpty() || module.get().exported().contains(name);
        if (!exported) {
            notExported.add(name);
        }
        return exported;
    }

    /** Whether it and all types around it are public or protected. */
    private boolean isOpen(ClassDeclaration declared) {
        return declared.isAccessible()
                && declared.outer().flatMap(this::find).map(this::isOpen).orElse(true);
    }

    private void add(ClassDeclaration declared) {
        List<ClassDeclaration.SuperType> above = new ArrayList<>();
        declared.superclass().ifPresent(type -> resolve(type, above));
        int classes = above.size();
        List<ClassDeclaration.SuperType> interfaces = new ArrayList<>();
        declared.interfaces().forEach(type -> resolve(type, interfaces));
        above.stream().skip(Math.min(1, classes)).forEach(interfaces::add);
        Optional<String> superclass = above.stream().findFirst().map(ClassDeclaration.SuperType::text);
        elements.put(
                ElementKey.ofType(declared.name()),
                TypeText.of(
                        declared,
                        superclass,
                        interfaces.stream()
                                .map(ClassDeclaration.SuperType::text)
                                .distinct()
                                .toList()));
        declared.members().forEach(member -> elements.put(member.key(), member.text()));
        hidden(declared, new ArrayList<>()).stream()
                .flatMap(type -> type.members().stream())
                .filter(member -> member.key().kind() != ElementKey.Kind.CONSTRUCTOR)
                .forEach(member -> addInherited(declared.name(), member));
    }

    private void addInherited(String type, ClassDeclaration.Member member) {
        ElementKey key = new ElementKey(type, member.key().kind(), member.key().name());
        if (elements.putIfAbsent(key, member.text()) == null) {
            declaredAs.put(key, member.key());
        }
    }

    /** The super type itself, or those of one that nobody else can name. */
    private void resolve(ClassDeclaration.SuperType type, List<ClassDeclaration.SuperType> above) {
        Optional<ClassDeclaration> ours = find(type.name());
        if (ours.isEmpty() || isApi(type.name())) {
            above.add(type);
        } else {
            ours.get().superTypes().forEach(next -> resolve(next, above));
        }
    }

    /** The super types that nobody else can name: what they declare others find in those that extend them. */
    private List<ClassDeclaration> hidden(ClassDeclaration declared, List<ClassDeclaration> found) {
        declared.superTypes()
                .flatMap(type -> find(type.name()).stream())
                .filter(type -> !isApi(type.name()))
                .forEach(type -> {
                    found.add(type);
                    hidden(type, found);
                });
        return found;
    }
}
