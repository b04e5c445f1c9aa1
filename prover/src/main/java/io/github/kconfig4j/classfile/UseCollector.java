package io.github.kconfig4j.classfile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Type;
import org.objectweb.asm.signature.SignatureReader;

/** Gathers the uses of one class file from the forms in which a class file names things. */
final class UseCollector {
    /** Stands for an argument, and for a constant that is no string, in a recipe of {@code StringConcatFactory}. */
    private static final String RECIPE_HOLES = "[\u0001\u0002]";

    private final Set<Use> uses = new LinkedHashSet<>();
    private final Set<Element> elements = new HashSet<>();

    List<Use> uses() {
        return new ArrayList<>(uses);
    }

    /** Whether some place already uses it. */
    boolean knows(Element element) {
        return elements.contains(element);
    }

    void add(Element element, Place place) {
        uses.add(new Use(element, place));
        elements.add(element);
    }

    /** An internal name, such as {@code a/b/C} or {@code [La/b/C;}. */
    void internalName(String name, Place place) {
        type(Type.getObjectType(name), place);
    }

    /** A package as a class file calls it, such as {@code a/b}. */
    void packageName(String name, Place place) {
        add(new Element.Package(name.replace('/', '.')), place);
    }

    void descriptor(String descriptor, Place place) {
        type(Type.getType(descriptor), place);
    }

    void type(Type type, Place place) {
        switch (type.getSort()) {
            case Type.ARRAY -> type(type.getElementType(), place);
            case Type.OBJECT -> add(Element.Type.ofInternal(type.getInternalName()), place);
            case Type.METHOD -> {
                type(type.getReturnType(), place);
                for (Type argument : type.getArgumentTypes()) {
                    type(argument, place);
                }
            }
            default -> {
                // A primitive type is nobody's.
            }
        }
    }

    void signature(String signature, Place place) {
        new SignatureReader(signature).accept(new SignatureTypes(name -> internalName(name, place)));
    }

    void member(String internalOwner, String name, String descriptor, Place place) {
        internalName(internalOwner, place);
        descriptor(descriptor, place);
        if (!internalOwner.startsWith("[")) {
            add(Element.Member.ofInternal(internalOwner, name, descriptor), place);
        }
    }

    void handle(Handle handle, Place place) {
        member(handle.getOwner(), handle.getName(), handle.getDesc(), place);
    }

    /** A value of {@code ldc}, of a bootstrap argument, of {@code ConstantValue} or of an annotation. */
    void constant(Object value, Place place) {
        if (value instanceof String text) {
            add(new Element.Text(text), place);
        } else if (value instanceof Type type) {
            type(type, place);
        } else if (value instanceof Handle handle) {
            handle(handle, place);
        } else if (value instanceof ConstantDynamic dynamic) {
            descriptor(dynamic.getDescriptor(), place);
            handle(dynamic.getBootstrapMethod(), place);
            for (int i = 0; i < dynamic.getBootstrapMethodArgumentCount(); i++) {
                constant(dynamic.getBootstrapMethodArgument(i), place);
            }
        }
    }

    /** A string that holds others between marks for what is known only at run time. */
    void recipe(String recipe, Place place) {
        for (String part : recipe.split(RECIPE_HOLES, -1)) {
            if (!part.isEmpty()) {
                add(new Element.Text(part), place);
            }
        }
    }
}
