package io.github.kconfig4j.prove;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.classfile.Element;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever decides on what is found is in the rules, so that nothing is taken from a search by others. */
class SearchRulesTest {
    private static final String WORK = "WORK|package p;\nWORK|public class Work {}\n";

    @TempDir
    Path folder;

    private static String rules(Consumer<SearchRules> addition) {
        SearchRules rules = new SearchRules();
        addition.accept(rules);
        return rules.hex();
    }

    @Test
    void eachElementIsAnother() {
        List<String> all = new ArrayList<>(List.of(rules(none -> {})));
        Stream.of(
                        new Element.Type("p.A"),
                        new Element.Type("p.B"),
                        new Element.Member("p.A", "a", "I"),
                        new Element.Member("p.B", "a", "I"),
                        new Element.Member("p.A", "b", "I"),
                        new Element.Member("p.A", "a", "J"),
                        new Element.Text("p.A"),
                        new Element.Text("p.B"),
                        new Element.Package("p.A"),
                        new Element.Package("p.B"),
                        new Element.Line("p.A"),
                        new Element.Line("p.B"))
                .forEach(element -> all.add(rules(of -> of.add("x", element))));
        all.add(rules(of -> of.add("y", new Element.Type("p.A"))));

        assertThat(all).doesNotHaveDuplicates().allMatch(hash -> hash.matches("[0-9a-f]{64}"));
        assertThat(rules(of -> of.add("x", new Element.Type("p.A")))).isEqualTo(all.get(1));
    }

    @Test
    void eachListIsAnother() {
        assertThat(Stream.of(
                                List.<String>of(),
                                List.of("a"),
                                List.of("b"),
                                List.of("a", "b"),
                                List.of("b", "a"),
                                List.of("ab"),
                                List.of("a", "b", "b"))
                        .map(names -> rules(of -> of.add("x", names))))
                .doesNotHaveDuplicates();
    }

    @Test
    void whatClassesInheritAndDeclare() {
        GivenClass plain = new GivenClass(List.of("p.Base"), List.of("run()V"));
        GivenClass other = new GivenClass(List.of("p.Other"), List.of("run()V"));
        GivenClass more = new GivenClass(List.of("p.Base"), List.of("run(I)V"));
        GivenClass moved = new GivenClass(List.of("p.Base", "run()V"), List.of());

        assertThat(Stream.of(
                                Map.<String, GivenClass>of(),
                                Map.of("p.A", plain),
                                Map.of("p.B", plain),
                                Map.of("p.A", other),
                                Map.of("p.A", more),
                                Map.of("p.A", moved),
                                Map.of("p.A", plain, "p.B", other),
                                Map.of("p.A", other, "p.B", plain))
                        .map(SearchRules::of))
                .doesNotHaveDuplicates()
                .allMatch(hash -> hash.matches("[0-9a-f]{64}"));
    }

    @Test
    void whatIsForbiddenWhatStringsSayAndWhatTextsSay() {
        MarkedSources sources = new MarkedSources().generated("p/Work.java", WORK);
        MarkedSources.Variant without = sources.variant();
        MarkedSources.Variant with = sources.variant("WORK");
        Forbidden work = without.forbidden(with);
        Forbidden nothing = without.forbidden();
        TextIndex index = MarkedSources.Variant.index(with);

        assertThat(Stream.of(
                        SearchRules.of(work, new ForbiddenStrings(work), index),
                        SearchRules.of(nothing, new ForbiddenStrings(work), index),
                        SearchRules.of(work, new ForbiddenStrings(nothing), index),
                        SearchRules.of(work, new ForbiddenStrings(work), MarkedSources.Variant.index(without))))
                .doesNotHaveDuplicates()
                .allMatch(hash -> hash.matches("[0-9a-f]{64}"));
        assertThat(SearchRules.of(work, new ForbiddenStrings(work), index))
                .isEqualTo(SearchRules.of(without.forbidden(with), new ForbiddenStrings(work), index));
    }

    private static Forbidden forbidden(MarkedSources sources) {
        return sources.variant().forbidden(sources.variant("WORK"), sources.variant());
    }

    /** One class of which a part exists only with WORK. */
    private static String timers(String work) {
        return rules(forbidden(new MarkedSources()
                .generated("p/Timers.java", "package p;\npublic class Timers {\nWORK|    " + work + "\n}\n"))::addTo);
    }

    @Test
    void whatIsForbidden() {
        assertThat(Stream.of(
                        timers(""),
                        timers("int a;"),
                        timers("int b;"),
                        timers("Runnable a;"),
                        timers("Runnable a; private static void lambda$new$0() {}"),
                        timers("Runnable a = () -> {};"),
                        timers("static class Work {}"),
                        timers("static class Work extends Timers {}")))
                .doesNotHaveDuplicates();
    }

    @Test
    void aTypeThatTheVariantUsesItself() throws IOException {
        Path library = folder.resolve("p/Work.class");
        Files.createDirectories(library.getParent());
        Files.write(
                library,
                MarkedSources.compile(Map.of("p/Work.java", "package p; public class Work {}"))
                        .get("p.Work"));

        assertThat(using("Object")).isEqualTo(using("Comparable")).isNotEqualTo(using("p.Work"));
    }

    private String using(String type) {
        return rules(forbidden(new MarkedSources()
                .with(folder)
                .generated("p/Work.java", WORK)
                .handWritten("src/main/java/q/User.java", "package q; class User { " + type + " used; }"))::addTo);
    }

    private static MarkedSources holding(String text) {
        return new MarkedSources()
                .generated("p/Timers.java", "package p; public class Timers { String s = \"" + text + "\"; }");
    }

    @Test
    void whatTheVariantAndItsLibrariesAre() {
        assertThat(Stream.of(
                                holding("a text"),
                                holding("another text"),
                                holding("a text").with(folder))
                        .map(sources -> rules(forbidden(sources)::addTo)))
                .doesNotHaveDuplicates();
    }

    /** What a variant says of references to a method {@code work()}, of which some other one is forbidden. */
    private static String enabled(String generated, String handWritten) {
        EnabledCode code = new MarkedSources()
                .generated("p/Timers.java", "package p; public class Timers { " + generated + " }")
                .handWritten("src/main/java/p/User.java", "package p; class User " + handWritten)
                .variant()
                .enabled();
        return rules(of -> code.addTo(of, Set.of("work()V")));
    }

    @Test
    void whatTheVariantHas() {
        assertThat(Stream.of(
                        enabled("", "{}"),
                        enabled("", "extends Timers {}"),
                        enabled("", "{ void work() {} }"),
                        enabled("", "{ private void work() {} }"),
                        enabled("void work() {}", "{}"),
                        enabled("void work() {}", "{ void run(Timers timers) { timers.work(); } }"),
                        enabled("String s = \"a text\";", "{}"),
                        enabled("String s = \"another text\";", "{}")))
                .doesNotHaveDuplicates();
    }

    @Test
    void whatNobodyAsksForDoesNotCount() {
        assertThat(Stream.of(
                        enabled("", "{}"),
                        enabled("", "{ int field; }"),
                        enabled("", "{ void work(int times) {} }"),
                        enabled("", "{ Object o = new Timers().hashCode(); }"),
                        enabled("", "{ String s = \"a text\"; }")))
                .containsOnly(enabled("", "{}"));
    }

    private static String strings(String work) {
        return rules(new ForbiddenStrings(forbidden(new MarkedSources()
                .generated("p/Timers.java", "package p;\npublic class Timers {\nWORK|    " + work + "\n}\n")))::addTo);
    }

    @Test
    void whatStringsAreSearchedFor() {
        assertThat(Stream.of(
                        strings(""),
                        strings("static class Work {}"),
                        strings("static class Task {}"),
                        strings("int taskWork;"),
                        strings("int taskWorks;"),
                        strings("Object o = \"a text\";"),
                        strings("Object o = \"another text\";")))
                .doesNotHaveDuplicates();
        assertThat(strings("int work;")).as("one word is no evidence").isEqualTo(strings(""));
    }

    private static String texts(MarkedSources sources) {
        return rules(MarkedSources.Variant.index(sources.variant("WORK"))::addTo);
    }

    @Test
    void whatTextsAreSearchedFor() {
        assertThat(Stream.of(
                        texts(new MarkedSources()),
                        texts(new MarkedSources().generated("p/Work.java", WORK)),
                        texts(new MarkedSources().generated("p/Task.java", WORK.replace("Work", "Task"))),
                        texts(new MarkedSources().resource("list.txt", "a line of it\n")),
                        texts(new MarkedSources().resource("list.txt", "another line of it\n"))))
                .doesNotHaveDuplicates();
        assertThat(texts(new MarkedSources().resource("list.txt", "short\n")))
                .as("a short line is no evidence")
                .isEqualTo(texts(new MarkedSources()));
    }

    @Test
    void javaAndTheLibraries() throws IOException {
        Path library = folder.resolve("library.jar");
        Files.writeString(library, "one");
        String none = rules(new Libraries(List.of())::addTo);
        String one = rules(new Libraries(List.of(library))::addTo);
        Files.writeString(library, "two");
        String two = rules(new Libraries(List.of(library))::addTo);

        assertThat(List.of(rules(nothing -> {}), none, one, two)).doesNotHaveDuplicates();
    }
}
