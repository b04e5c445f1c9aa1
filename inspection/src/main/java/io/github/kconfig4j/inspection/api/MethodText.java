package io.github.kconfig4j.inspection.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A method or a constructor of a class file in the words of Java. */
final class MethodText {
    private static final String CONSTRUCTOR = "<init>";

    private final String type;
    private final String name;
    private final SignatureText.Method erased;

    MethodText(String type, String name, String descriptor) {
        this.type = type;
        this.name = name;
        this.erased = new SignatureText(descriptor).method();
    }

    ElementKey key() {
        String parameters = "(" + String.join(", ", erased.parameters()) + ")";
        return name.equals(CONSTRUCTOR)
                ? new ElementKey(type, ElementKey.Kind.CONSTRUCTOR, parameters)
                : new ElementKey(type, ElementKey.Kind.METHOD, name + parameters);
    }

    /**
     * All of it but for modifiers and annotations.
     *
     * @param signature with type variables and arguments, where there are any
     * @param exceptions what it throws, erased
     */
    String words(Optional<String> signature, List<String> exceptions, boolean varargs) {
        SignatureText.Method full =
                signature.map(text -> new SignatureText(text).method()).orElse(erased);
        // The signature of a constructor leaves out what the compiler adds, such as the object around it.
        boolean complete = full.parameters().size() == erased.parameters().size();
        List<String> parameters = new ArrayList<>(complete ? full.parameters() : erased.parameters());
        if (varargs) {
            String last = parameters.remove(parameters.size() - 1);
            parameters.add(last.substring(0, last.length() - 2) + "...");
        }
        List<String> thrown = full.exceptions().isEmpty() ? exceptions : full.exceptions();
        String head = full.typeParameters().isEmpty() ? "" : full.typeParameters() + " ";
        String called = name.equals(CONSTRUCTOR) ? type : full.result() + " " + name;
        return head + called + "(" + String.join(", ", parameters) + ")"
                + (thrown.isEmpty() ? "" : " throws " + String.join(", ", thrown));
    }
}
