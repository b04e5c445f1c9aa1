package io.github.kconfig4j.classfile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one class file says, as far as a search for elements needs it. Immutable.
 *
 * @param name the binary name
 * @param superTypes binary names of the super class and the interfaces
 * @param sourceFile the file name of the source, as the compiler noted it
 * @param enclosing the method that an anonymous or local class stands in, or only its class
 * @param declarations the fields and methods, in the order of the file
 * @param uses every type, member and string constant that the file names, its own declarations not among them; each
 *     once for each place
 */
public record ClassFacts(
        String name,
        List<String> superTypes,
        Optional<String> sourceFile,
        Optional<String> enclosing,
        List<Declaration> declarations,
        List<Use> uses) {

    /** Copies the lists. */
    public ClassFacts {
        superTypes = List.copyOf(superTypes);
        declarations = List.copyOf(declarations);
        uses = List.copyOf(uses);
    }

    /**
     * Reads a class file, both by its structure, which tells where a thing stands, and by its whole constant pool,
     * which misses nothing: an inlined constant leaves a mention of its class that no part of the structure refers to.
     *
     * @throws MalformedClassException if the bytes are no class file that this version understands
     */
    public static ClassFacts read(byte[] bytes) throws MalformedClassException {
        return ClassFactsReader.read(bytes);
    }

    /** The type of this class file. */
    public Element.Type type() {
        return new Element.Type(name);
    }

    /** Whether it is a module descriptor. */
    public boolean isModule() {
        return name.equals("module-info");
    }

    /** The package and the file name of the source, with {@code /}; empty if the compiler did not note it. */
    public Optional<String> sourcePath() {
        String folder = name.substring(0, name.lastIndexOf('.') + 1).replace('.', '/');
        return sourceFile.map(file -> folder + file);
    }

    /** What the file brings: its type, its members, its string constants. */
    public Stream<Element> contributions() {
        Stream<Element> members = declarations.stream().map(Declaration::member);
        Stream<Element> texts = uses.stream().map(Use::element).filter(Element.Text.class::isInstance);
        return Stream.of(Stream.<Element>of(type()), members, texts)
                .flatMap(s -> s)
                .distinct();
    }
}
