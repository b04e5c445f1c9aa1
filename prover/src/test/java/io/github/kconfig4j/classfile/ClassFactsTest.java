package io.github.kconfig4j.classfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kconfig4j.compile.CompiledOnce;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Each case compiles a class {@code p.User} and looks for how it names things of {@code p.Feature}. */
class ClassFactsTest {
    private static final String FEATURE = """
            package p;
            @interface Mark { Class<?> type() default Object.class; String text() default ""; Mode mode() default Mode.OFF; }
            enum Mode { OFF, TASK_WORK }
            class Feature<T> {
                static final String SECRET = "secret text";
                static final int NUMBER = 7;
                int field;
                static void work() {}
                class Inner {}
                static <X extends Exception> void sneaky() throws X {}
            }
            class Trouble extends Exception { private static final long serialVersionUID = 1; }
            """;

    @Test
    void calls() {
        assertThat(uses("class User {\n void m(int i) {\n Feature.work();\n }\n}"))
                .contains("type p.Feature in m(int): void at 4", "method p.Feature.work(): void in m(int): void at 4");
    }

    @Test
    void methodReferencesAndLambdas() {
        assertThat(uses("class User { Runnable r = Feature::work; Runnable l = () -> Feature.work(); }"))
                .contains(
                        "method p.Feature.work(): void in <init>(): void at 2",
                        "method p.Feature.work(): void in lambda$new$0(): void at 2");
    }

    @Test
    void fieldsGenericsLocalsAndThrows() {
        assertThat(uses("""
                import java.util.List;
                class User {
                    List<Feature<?>> all;
                    Feature<String>.Inner inner;
                    void m() throws Trouble { List<Mode> local = null; }
                    void n() { try { Feature.sneaky(); } catch (IllegalStateException e) { } }
                }
                """))
                .contains(
                        "type p.Feature in all: java.util.List",
                        "type p.Feature$Inner in inner: p.Feature$Inner",
                        "type p.Trouble in m(): void",
                        "type p.Mode in m(): void",
                        "type java.lang.IllegalStateException in n(): void");
    }

    @Test
    void annotationValues() {
        assertThat(uses("@Mark(type = Feature.class, text = \"note\", mode = Mode.TASK_WORK) class User {"
                        + " @Mark(type = Trouble[].class) int f; void m(@Mark(text = Feature.SECRET) int i) {} }"))
                .contains(
                        "type p.Feature",
                        "string \"note\"",
                        "field p.Mode.TASK_WORK: p.Mode",
                        "type p.Trouble in f: int",
                        "string \"secret text\" in m(int): void");
    }

    @Test
    void aConcatenationIsTakenApart() {
        assertThat(uses("class User { String m(int i) { return \"a \" + i + \": \" + Feature.SECRET + i; } }"))
                .contains(
                        "string \"a \" in m(int): java.lang.String at 2",
                        "string \": secret text\" in m(int): java.lang.String at 2")
                .noneMatch(use -> use.contains("\\u0001"));
    }

    @Test
    void anInlinedConstantLeavesTheMentionOfItsClassInThePoolOnly() {
        assertThat(uses("class User { int m() { return Feature.NUMBER; } }")).contains("type p.Feature");
    }

    @Test
    void aSwitchOverAnEnumNamesItsConstantsInASyntheticClass() {
        Map<String, ClassFacts> facts = facts(
                "class User { int m(Mode mode) { switch (mode) { case TASK_WORK: return 1; default: return 0; } } }");

        assertThat(facts.get("p.User$1").enclosing()).hasValue("p.User");
        assertThat(uses(facts.get("p.User$1"))).contains("field p.Mode.TASK_WORK: p.Mode in <clinit>(): void at 2");
    }

    @Test
    void recordsSealedTypesAndConstantValues() {
        assertThat(uses("record User(@Deprecated Mode mode) { static final String S = \"constant\"; }"))
                .contains(
                        "type p.Mode in mode: p.Mode",
                        "type java.lang.Deprecated in mode: p.Mode",
                        "string \"constant\" in S: java.lang.String");
        assertThat(uses("sealed interface User permits User.A { record A() implements User {} }"))
                .contains("type p.User$A");
    }

    @Test
    void anonymousClassesKnowTheirMethod() {
        Map<String, ClassFacts> facts =
                facts("class User { Object m(int i) { return new Object() {}; } Object o = new Object() {}; }");

        assertThat(facts.get("p.User$1").enclosing()).hasValue("p.User.m(int): java.lang.Object");
        assertThat(facts.get("p.User$2").enclosing()).hasValue("p.User");
    }

    @Test
    void declarationsHaveTheirLines() {
        ClassFacts user = facts(
                        "class User {\n long f;\n int g = 1;\n abstract static class A { abstract void m(); }\n void m() {\n f = 1;\n }\n}")
                .get("p.User");

        assertThat(user.sourcePath()).hasValue("p/User.java");
        assertThat(user.declarations())
                .extracting(d -> d.member() + " " + d.lines())
                .containsExactly(
                        "field p.User.f: long []",
                        "field p.User.g: int []",
                        "method p.User.<init>(): void [2, 4]",
                        "method p.User.m(): void [7, 8]");
        assertThat(user.contributions())
                .extracting(Element::toString)
                .startsWith("type p.User", "field p.User.f: long");
    }

    @Test
    void whatIsNoClassFileIsRefused() {
        assertThatThrownBy(() -> ClassFacts.read(new byte[] {(byte) 0xCA, (byte) 0xFE}))
                .isInstanceOf(MalformedClassException.class)
                .hasMessage("it is cut short or damaged");
        byte[] later = classes("class User {}").get("p.User").clone();
        later[7] = 99;
        assertThatThrownBy(() -> ClassFacts.read(later))
                .isInstanceOf(MalformedClassException.class)
                .hasMessage("Unsupported class file version 99.0");
    }

    private static List<String> uses(String user) {
        return uses(facts(user).get("p.User"));
    }

    private static List<String> uses(ClassFacts facts) {
        return facts.uses().stream().map(ClassFactsTest::text).toList();
    }

    private static String text(Use use) {
        String place = use.place().member().map(member -> " in " + member).orElse("");
        OptionalInt line = use.place().line();
        return use.element() + place + (line.isPresent() ? " at " + line.getAsInt() : "");
    }

    private static Map<String, ClassFacts> facts(String user) {
        return TestClasses.facts(classes(user));
    }

    private static Map<String, byte[]> classes(String user) {
        return CompiledOnce.classes(Map.of("p/Feature.java", FEATURE, "p/User.java", "package p;\n" + user));
    }
}
