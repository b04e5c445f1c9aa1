package io.github.kconfig4j.prove;

import io.github.kconfig4j.classfile.ClassFacts;
import io.github.kconfig4j.classfile.Element;
import io.github.kconfig4j.classfile.Names;
import io.github.kconfig4j.classfile.Place;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.diagnostic.DiagnosticId;
import io.github.kconfig4j.diagnostic.Severity;
import io.github.kconfig4j.diagnostic.SourcePosition;
import java.util.Collections;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Something of a disabled option that was found.
 *
 * @param kind how it shows
 * @param file the path of the file that holds it
 * @param className the binary name of the class that holds it; empty for any other file
 * @param within the method or class that an anonymous or local class stands in; empty for any other class
 * @param place where in the class
 * @param element what was found
 * @param text the whole string that holds it, for the kinds that are about strings; for those that are about a class of
 *     another variant what it is; the path of a file that is called after something
 * @param owners why it exists elsewhere
 * @param source the line of the template or of the hand-written source, if the class is what that source gives
 */
public record Finding(
        Kind kind,
        String file,
        String className,
        Optional<String> within,
        Place place,
        Element element,
        Optional<String> text,
        SortedSet<Owner> owners,
        Optional<SourcePosition> source) {

    /** How something shows, with the id of its diagnostic and what to do about it. */
    public enum Kind {
        /** A class file that no source of the variant explains, of a class that other variants have. */
        STALE_CLASS(
                DiagnosticId.STALE_CLASS, "An earlier build left it: delete the class file, or build with 'clean'."),
        /** A member in a class that this variant has without it. */
        DECLARATION(
                DiagnosticId.FORBIDDEN_MEMBER,
                "The class file is older than the sources: compile the class again, or build with 'clean'."),
        /** A mention of a type or member. */
        REFERENCE(
                DiagnosticId.FORBIDDEN_REFERENCE,
                "The class file was compiled when the option was set: compile it again, or build with 'clean'."),
        /** A string constant of disabled code. */
        STRING(
                DiagnosticId.FORBIDDEN_STRING,
                "The compiler copies constants into the classes that use them: compile the class again, or build with"
                        + " 'clean'."),
        /** The name of a type in a service file. */
        SERVICE(
                DiagnosticId.FORBIDDEN_SERVICE,
                "An earlier build left it, or it belongs under the same option: build with 'clean', or write # #if around"
                        + " the line."),
        /** The name of a type or package in any other text, or of such a file. */
        RESOURCE(
                DiagnosticId.FORBIDDEN_RESOURCE,
                "What names it belongs under the same option: write #if in comments around the line, or name the file in"
                        + " a Kbuild."),
        /** A line of a resource. */
        LINE(
                DiagnosticId.FORBIDDEN_LINE,
                "An earlier build left the file, or the line was copied: delete it, or build with 'clean'."),
        /** What a module descriptor says of a package or type. */
        DIRECTIVE(
                DiagnosticId.FORBIDDEN_DIRECTIVE,
                "The directive belongs under the same option: write // #if around it."),
        /** A class file that is another variant's. */
        OTHER_CLASS(
                DiagnosticId.CLASS_OF_OTHER_VARIANT,
                "It was compiled for another configuration: compile it again, or build with 'clean'."),
        /** A class file that has code of another variant. */
        OTHER_CODE(
                DiagnosticId.CODE_OF_OTHER_VARIANT,
                "It was compiled for another configuration: compile it again, or build with 'clean'."),
        /** The name of a type or member in a string. */
        NAME(
                DiagnosticId.FORBIDDEN_NAME,
                "Code that uses the name by reflection belongs under the same option: write // #if around it.");

        private final DiagnosticId id;
        private final String advice;

        Kind(DiagnosticId id, String advice) {
            this.id = id;
            this.advice = advice;
        }
    }

    /** Copies the owners. */
    public Finding {
        owners = Collections.unmodifiableSortedSet(new TreeSet<>(owners));
    }

    /** A class file that is another variant's, or has code of one; empty if that is not certain. */
    static Optional<Finding> ofOther(String file, ClassFacts facts, OtherVariants.Description description) {
        return switch (description.certainty()) {
            case WHOLE -> Optional.of(ofOther(Kind.OTHER_CLASS, file, facts, description));
            case CODE -> Optional.of(ofOther(Kind.OTHER_CODE, file, facts, description));
            case NONE -> Optional.empty();
        };
    }

    private static Finding ofOther(Kind kind, String file, ClassFacts facts, OtherVariants.Description description) {
        return new Finding(
                kind,
                file,
                facts.name(),
                facts.enclosing(),
                Place.CLASS,
                facts.type(),
                Optional.of(description.text()),
                description.owners(),
                Optional.empty());
    }

    /** The finding as an error at the source line, where one is known. */
    public Diagnostic toDiagnostic() {
        Diagnostic diagnostic = source.map(position -> Diagnostic.of(Severity.ERROR, kind.id, position, message()))
                .orElseGet(() -> Diagnostic.of(Severity.ERROR, kind.id, message()));
        return diagnostic.withHint(kind.advice);
    }

    private String message() {
        String exists = owners.isEmpty() ? "" : ", which exists only if " + Owner.text(owners);
        return switch (kind) {
            case STALE_CLASS -> file + " is left over: no source of this variant gives the " + element + exists + ".";
            case DECLARATION -> file + " declares the " + element + exists + ".";
            case SERVICE, RESOURCE -> file + naming() + element + exists + ".";
            case LINE -> file + where() + " is the " + element + exists + ".";
            case DIRECTIVE -> file + " " + place.member().orElse("names") + " the " + element + exists + ".";
            case OTHER_CLASS, OTHER_CODE -> file + " " + text.orElse("differs") + exists + ".";
            case REFERENCE -> file + where() + " names the " + element + exists + ".";
            case STRING ->
                file + where() + " holds the " + element
                        + text.filter(whole -> !whole.equals(((Element.Text) element).value()))
                                .map(whole -> " in " + Names.quoted(whole))
                                .orElse("")
                        + exists + ".";
            case NAME ->
                file + where() + " holds " + text.map(Names::quoted).orElse("") + ", the name of the " + element
                        + exists + ".";
        };
    }

    private String naming() {
        if (text.isPresent()) {
            return " is called after the ";
        }
        return place.line().isPresent() ? where() + " names the " : " holds the name of the ";
    }

    private String where() {
        OptionalInt line = place.line();
        String in = within.map(name -> " (inside " + name + ")").orElse("");
        String at = line.isPresent() ? ", line " + line.getAsInt() : "";
        return in + place.member().map(member -> ": " + member + at).orElse(at);
    }
}
