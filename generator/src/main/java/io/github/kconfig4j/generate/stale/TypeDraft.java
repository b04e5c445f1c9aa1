package io.github.kconfig4j.generate.stale;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A type while its source is read. */
final class TypeDraft {
    private final String path;
    private final String name;
    private final String kind;
    private final List<Member> members = new ArrayList<>();
    private final Set<String> words;
    private String header;
    private boolean isFinal;

    /**
     * @param path its name, after those of the types around it
     * @param kind the word that declares it
     * @param header its declaration, with those of the types around it
     * @param words those of the header
     */
    TypeDraft(String path, String kind, String header, Set<String> words, boolean isFinal) {
        this.path = path;
        this.name = path.substring(path.lastIndexOf('.') + 1);
        this.kind = kind;
        this.header = header;
        this.words = words;
        this.isFinal = isFinal || kind.equals("record") || kind.equals("enum");
    }

    String path() {
        return path;
    }

    String name() {
        return name;
    }

    String header() {
        return header;
    }

    Set<String> words() {
        return words;
    }

    boolean isInterface() {
        return kind.equals("interface");
    }

    boolean isEnum() {
        return kind.equals("enum");
    }

    boolean isRecord() {
        return kind.equals("record");
    }

    /** Whether it has no subtypes. */
    boolean isFinal() {
        return isFinal;
    }

    /** Takes a constant of an enum; one with a body is a subtype. */
    void addEnumConstant(String declaration, Set<String> used, boolean hasBody) {
        header += "," + declaration + (hasBody ? " {}" : "");
        words.addAll(used);
        isFinal &= !hasBody;
    }

    void add(Member member, Set<String> used) {
        members.add(member);
        if (!member.isPrivate()) {
            words.addAll(used);
        }
    }

    /**
     * The type as others see it.
     *
     * @param more what a header means besides: those of the types that are permitted without being named
     */
    TypeOutline finish(Imports imports, String more) {
        return new TypeOutline(
                path, name, imports.of(words) + header + more, List.copyOf(members), imports.withWords(words));
    }
}
