package io.github.kconfig4j.classfile;

import org.objectweb.asm.ClassReader;

/** Reads {@link ClassFacts}. */
final class ClassFactsReader {
    private ClassFactsReader() {}

    static ClassFacts read(byte[] bytes) throws MalformedClassException {
        try {
            ClassReader reader = new ClassReader(bytes);
            UseCollector uses = new UseCollector();
            FactsVisitor visitor = new FactsVisitor(uses);
            reader.accept(visitor, 0);
            new ConstantPoolScan(reader, uses).scan();
            return visitor.facts(reader);
        } catch (IndexOutOfBoundsException e) {
            throw new MalformedClassException("it is cut short or damaged", e);
        } catch (IllegalArgumentException e) {
            // ASM's word for a class file of a Java that it does not know yet.
            throw new MalformedClassException(String.valueOf(e.getMessage()), e);
        } catch (RuntimeException e) {
            // ASM checks nothing; what a damaged class file makes it throw is of many kinds.
            throw new MalformedClassException("it is damaged", e);
        }
    }
}
