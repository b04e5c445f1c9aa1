package io.github.kconfig4j.classfile;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.objectweb.asm.ClassReader;

/** Adds what stands in the constant pool and nowhere else, with the class as its place. */
final class ConstantPoolScan {
    // The tags of the Java virtual machine's specification, section 4.4.
    private static final int UTF8 = 1;
    private static final int CLASS = 7;
    private static final int STRING = 8;
    private static final int FIELD_REF = 9;
    private static final int METHOD_REF = 10;
    private static final int INTERFACE_METHOD_REF = 11;
    private static final int PACKAGE = 20;

    /** A class in a descriptor or in a generic signature. */
    private static final Pattern CLASS_IN_DESCRIPTOR = Pattern.compile("L([^\\s;<>:.\\[\\](),\"']+)[;<]");

    private final ClassReader reader;
    private final UseCollector uses;
    private final char[] buffer;

    ConstantPoolScan(ClassReader reader, UseCollector uses) {
        this.reader = reader;
        this.uses = uses;
        this.buffer = new char[reader.getMaxStringLength()];
    }

    void scan() {
        for (int i = 1; i < reader.getItemCount(); i++) {
            int offset = reader.getItem(i);
            // The second half of a long or double has no entry.
            if (offset > 0) {
                entry(reader.readByte(offset - 1), offset);
            }
        }
    }

    private void entry(int tag, int offset) {
        switch (tag) {
            case PACKAGE ->
                addIfNew(new Element.Package(reader.readUTF8(offset, buffer).replace('/', '.')));
            case CLASS -> internalName(reader.readUTF8(offset, buffer));
            case STRING -> text(reader.readUTF8(offset, buffer));
            case FIELD_REF, METHOD_REF, INTERFACE_METHOD_REF -> member(offset);
            case UTF8 -> descriptors(utf8(offset));
            default -> {
                // Numbers name nothing; the other entries refer to those above.
            }
        }
    }

    /** That of an array is a descriptor, and looked at as one. */
    private void internalName(String name) {
        if (!name.startsWith("[")) {
            addIfNew(Element.Type.ofInternal(name));
        }
    }

    /** A string is new only if no recipe brought its parts, as the recipe is a string entry too. */
    private void text(String value) {
        boolean recipe = value.indexOf('\u0001') >= 0 || value.indexOf('\u0002') >= 0;
        if (!recipe) {
            addIfNew(new Element.Text(value));
        }
    }

    private void member(int offset) {
        String owner = reader.readClass(offset, buffer);
        int nameAndType = reader.getItem(reader.readUnsignedShort(offset + 2));
        String name = reader.readUTF8(nameAndType, buffer);
        String descriptor = reader.readUTF8(nameAndType + 2, buffer);
        if (!owner.startsWith("[")) {
            addIfNew(Element.Member.ofInternal(owner, name, descriptor));
        }
    }

    private void descriptors(String text) {
        Matcher matcher = CLASS_IN_DESCRIPTOR.matcher(text);
        while (matcher.find()) {
            addIfNew(Element.Type.ofInternal(matcher.group(1)));
        }
    }

    private String utf8(int offset) {
        int length = reader.readUnsignedShort(offset);
        return ModifiedUtf8.decode(reader, offset + 2, length);
    }

    private void addIfNew(Element element) {
        if (!uses.knows(element)) {
            uses.add(element, Place.CLASS);
        }
    }
}
