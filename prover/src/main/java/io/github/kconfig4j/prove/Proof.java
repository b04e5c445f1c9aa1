package io.github.kconfig4j.prove;

import io.github.kconfig4j.classfile.Element;
import io.github.kconfig4j.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * What a search for disabled code has shown. Immutable.
 *
 * @param subject what was searched, such as {@code target/classes}
 * @param searched how much was searched
 * @param absent what was searched for by name and is not there, types, members, strings, each with what would bring it
 * @param findings what is there and must not be
 * @param unreadable class files and archives that could not be read, as errors: nothing is proved of them
 * @param remarks what was not looked into, and what is there twice, as warnings
 * @param unseen what no search of class files can see, in sentences
 */
public record Proof(
        String subject,
        Searched searched,
        SortedMap<Element, SortedSet<Owner>> absent,
        List<Finding> findings,
        List<Diagnostic> unreadable,
        List<Diagnostic> remarks,
        List<String> unseen) {

    /**
     * How much was searched.
     *
     * @param classFiles how many class files, in nested jars and for later Java versions included
     * @param identical how many of them are byte for byte what the variant's sources compile to
     * @param mentions how many places name a type or a member or hold a string
     * @param texts how many other files
     */
    public record Searched(int classFiles, int identical, int mentions, int texts) {}

    /** Copies the collections. */
    public Proof {
        absent = Collections.unmodifiableSortedMap(new TreeMap<>(absent));
        findings = List.copyOf(findings);
        unreadable = List.copyOf(unreadable);
        remarks = List.copyOf(remarks);
        unseen = List.copyOf(unseen);
    }

    /** Whether everything could be read and nothing was found. */
    public boolean holds() {
        return findings.isEmpty() && unreadable.isEmpty();
    }

    /** How many types are proved absent. */
    public int absentTypes() {
        return count(Element.Type.class);
    }

    /** How many members are proved absent. */
    public int absentMembers() {
        return count(Element.Member.class);
    }

    /** How many string constants are proved absent. */
    public int absentStrings() {
        return count(Element.Text.class);
    }

    /** The counts as a text: {@code 1 type, 4 members, 3 strings}. */
    public String absentCounts() {
        return String.join(
                ", ",
                counted(absentTypes(), "type"),
                counted(absentMembers(), "member"),
                counted(absentStrings(), "string"));
    }

    private static String counted(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private int count(Class<? extends Element> kind) {
        return (int) absent.keySet().stream().filter(kind::isInstance).count();
    }

    /** The findings and what could not be read, as errors. */
    public List<Diagnostic> diagnostics() {
        List<Diagnostic> diagnostics = new ArrayList<>(unreadable);
        findings.forEach(finding -> diagnostics.add(finding.toDiagnostic()));
        return diagnostics;
    }
}
