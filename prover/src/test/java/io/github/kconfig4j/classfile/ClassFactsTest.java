package io.github.kconfig4j.classfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kconfig4j.compile.CompiledOnce;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.ModuleVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

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

    /** In the head of the class and in its code: each place is one. */
    @Test
    void whatTheHeadNames() {
        Map<String, ClassFacts> facts = facts("""
                class Base<T> {}
                interface Face {}
                final class Sub extends User {}
                sealed abstract class User extends Base<Mode> implements Face permits Sub {
                    class Inner { Object host() { return User.this; } }
                    Object m(Mode mode) { Base<?> b = this; Face f = this; return new Object[] {b, f, new Inner(), new Sub()}; }
                }
                """);

        assertThat(uses(facts.get("p.User")))
                .contains("type p.Base", "type p.Face", "type p.Sub", "type p.User$Inner", "type p.Mode");
        assertThat(uses(facts.get("p.User$Inner")))
                .contains("type p.User", "type p.User in host(): java.lang.Object at 6");
        assertThat(facts.get("p.User").superTypes()).containsExactly("p.Base", "p.Face");
        Map<String, ClassFacts> plain = facts(
                "class Base {} interface Face {} class User extends Base implements Face { Base b; Face f; Mode none; }");
        assertThat(uses(plain.get("p.User")))
                .contains("type p.Base", "type p.Face", "type p.Base in b: p.Base", "type p.Mode in none: p.Mode");
    }

    @Test
    void aClassInAMethodNamesWhatIsAroundIt() {
        Map<String, ClassFacts> facts = facts("""
                class User {
                    static Object m(Mode mode) {
                        class Local { Object n() { User u = null; Mode m = null; return u; } }
                        return new Local();
                    }
                }
                """);

        assertThat(uses(facts.get("p.User$1Local"))).contains("type p.User", "type p.Mode");
        assertThat(facts.get("p.User$1Local").enclosing()).hasValue("p.User.m(p.Mode): java.lang.Object");
    }

    @Test
    void annotationsOfTypesWhereverTypesStand() {
        String places = """
                import java.lang.annotation.*;
                @Target({ElementType.TYPE_USE, ElementType.TYPE_PARAMETER}) @interface On { Class<?> value(); }
                @interface Plain { Class<?> value(); }
                class F0 {} class F1 {} class F2 {} class F3 {} class F4 {} class F5 {} class F6 {} class F7 {} class F8 {}
                class User extends @On(F0.class) Object {
                    @On(F1.class) Object field;
                    @On(F2.class) Object m(@Plain(F3.class) int i) {
                        @On(F4.class) Object local = new @On(F5.class) Object();
                        try { Feature.work(); } catch (@On(F6.class) RuntimeException e) { local = e; }
                        return local;
                    }
                    @Plain(F7.class) void n() {}
                }
                @Target(ElementType.RECORD_COMPONENT) @interface Part { Class<?> value(); }
                @Target(ElementType.TYPE_USE) @interface Said { String value(); }
                record Rec(@On(F8.class) Object part, @Part(F0.class) int only) {}
                class Speaker extends @Said("of a type") Object {}
                """;

        assertThat(uses(places))
                .contains("type p.F0", "type p.F1 in field: java.lang.Object", "type p.F7 in n(): void")
                .anyMatch(use -> use.startsWith("type p.F2 in m(int)"))
                .anyMatch(use -> use.startsWith("type p.F3 in m(int)"))
                .anyMatch(use -> use.startsWith("type p.F4 in m(int)"))
                .anyMatch(use -> use.startsWith("type p.F5 in m(int)"))
                .anyMatch(use -> use.startsWith("type p.F6 in m(int)"));
        assertThat(uses(facts(places).get("p.Rec")))
                .contains("type p.F8 in part: java.lang.Object", "type p.F0 in only: int");
        assertThat(uses(facts(places).get("p.Speaker"))).contains("string \"of a type\"");
    }

    @Test
    void defaultsAndNestedAnnotations() {
        assertThat(uses("""
                @interface Inner { Class<?> value(); }
                @interface User { Inner[] value() default {@Inner(Feature.class), @Inner(Trouble.class)}; }
                """))
                .contains(
                        "type p.Inner in value(): p.Inner[]",
                        "type p.Feature in value(): p.Inner[]",
                        "type p.Trouble in value(): p.Inner[]");
    }

    @Test
    void arraysCastsAndTablesOfFrames() {
        assertThat(uses("""
                class User {
                    Object m(Object o, boolean b) {
                        Mode[][] many = new Mode[2][3];
                        Trouble t = (Trouble) o;
                        Object joined = b ? Mode.OFF : t;
                        return o instanceof Feature[] ? many.clone() : joined;
                    }
                }
                """))
                .contains(
                        "type p.Mode in m(java.lang.Object, boolean): java.lang.Object at 4",
                        "type p.Trouble in m(java.lang.Object, boolean): java.lang.Object at 5",
                        "type p.Feature in m(java.lang.Object, boolean): java.lang.Object at 7")
                .noneMatch(use -> use.contains("[]."));
    }

    @Test
    void whatCodeNames() {
        assertThat(uses("""
                class User {
                    static Mode take(Trouble t) { return null; }
                    void calls() {
                        take(null);
                        Class<?> c = Feature.class;
                        String s = "text";
                    }
                    Runnable captures(Mode mode) {
                        return () -> take(null);
                    }
                    void local() { Mode none = null; }
                    java.util.List<Feature<String>.Inner> inner;
                }
                """))
                .contains(
                        "type p.Mode in calls(): void at 5",
                        "type p.Trouble in calls(): void at 5",
                        "type p.Feature in calls(): void at 6",
                        "string \"text\" in calls(): void at 7",
                        "type java.lang.Class in calls(): void",
                        "type p.Mode in take(p.Trouble): p.Mode",
                        "type p.Mode in local(): void",
                        "type java.lang.Runnable in captures(p.Mode): java.lang.Runnable at 10",
                        "type java.lang.invoke.LambdaMetafactory in captures(p.Mode): java.lang.Runnable at 10",
                        "type p.Feature$Inner in inner: java.util.List");
    }

    /** A table of frames names what is on the stack, though no instruction does. */
    @Test
    void whatAFrameNames() throws Exception {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, 0, "p/User", null, "java/lang/Object", null);
        MethodVisitor method = writer.visitMethod(Opcodes.ACC_STATIC, "m", "()V", null, null);
        method.visitCode();
        method.visitFrame(Opcodes.F_NEW, 2, new Object[] {"p/Local", Opcodes.INTEGER}, 1, new Object[] {"p/Stacked"});
        method.visitInsn(Opcodes.RETURN);
        method.visitMaxs(1, 2);
        method.visitEnd();

        assertThat(uses(ClassFacts.read(writer.toByteArray())))
                .contains("type p.Local in m(): void", "type p.Stacked in m(): void");
    }

    @Test
    void aModuleDescriptor() throws Exception {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, Opcodes.ACC_MODULE, "module-info", null, null, null);
        ModuleVisitor module = writer.visitModule("m", 0, null);
        module.visitMainClass("a/Main");
        module.visitPackage("b");
        module.visitExport("c", 0);
        module.visitOpen("d/e", 0);
        module.visitUse("f/Used");
        module.visitProvide("g/Service", "g/Provider");
        module.visitEnd();
        ClassFacts facts = ClassFacts.read(writer.toByteArray());

        assertThat(facts.isModule()).isTrue();
        assertThat(facts.superTypes()).isEmpty();
        assertThat(uses(facts))
                .containsExactly(
                        "type a.Main in has as its main class",
                        "package b in lists",
                        "package c in exports",
                        "package d.e in opens",
                        "type f.Used in uses",
                        "type g.Service in provides",
                        "type g.Provider in provides a service with");
    }

    /** A descriptor in a string is in the constant pool, in the encoding of class files. */
    @Test
    void namesThatAreNotAscii() {
        assertThat(uses("class User { String a = \"\\0Lp/Pr\u00fcf\u20ac;\"; String b = \"(Lp/Two<Lp/Three;>;I)V\"; }"))
                .contains("type p.Pr\u00fcf\u20ac", "type p.Two", "type p.Three");
    }

    @Test
    void aConstantThatIsMadeWhenItIsFirstUsed() throws Exception {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, 0, "p/User", null, "java/lang/Object", null);
        MethodVisitor method = writer.visitMethod(Opcodes.ACC_STATIC, "m", "()V", null, null);
        method.visitCode();
        method.visitLdcInsn(new ConstantDynamic(
                "c",
                "Lp/Made;",
                new Handle(Opcodes.H_INVOKESTATIC, "p/Maker", "make", "()V", false),
                "given",
                Type.getObjectType("p/Given"),
                new Handle(Opcodes.H_INVOKESTATIC, "p/Helper", "help", "()V", false)));
        method.visitInsn(Opcodes.POP);
        method.visitInsn(Opcodes.RETURN);
        method.visitMaxs(1, 0);
        method.visitEnd();

        assertThat(uses(ClassFacts.read(writer.toByteArray())))
                .contains(
                        "type p.Made in m(): void",
                        "method p.Maker.make(): void in m(): void",
                        "string \"given\" in m(): void",
                        "type p.Given in m(): void",
                        "method p.Helper.help(): void in m(): void");
    }

    /** What no part of the structure refers to. */
    @Test
    void whatStandsInTheConstantPoolOnly() throws Exception {
        ClassWriter writer = new ClassWriter(0);
        writer.visit(Opcodes.V17, 0, "p/User", null, "java/lang/Object", null);
        writer.newConst(1L);
        writer.newConst("a string");
        writer.newConst("\u0001 recipe");
        writer.newConst("\u0002 recipe");
        writer.newClass("p/Only");
        writer.newClass("[Lp/Array;");
        writer.newField("p/Owner", "field", "Lp/FieldType;");
        writer.newMethod("p/Owner", "method", "(Lp/Argument;)V", false);
        writer.newMethod("p/Face", "method", "()V", true);
        writer.newMethod("[Lp/Cloned;", "clone", "()Ljava/lang/Object;", false);
        writer.newPackage("p/q");

        assertThat(uses(ClassFacts.read(writer.toByteArray())))
                .contains(
                        "string \"a string\"",
                        "type p.Only",
                        "type p.Array",
                        "type p.Owner",
                        "field p.Owner.field: p.FieldType",
                        "type p.FieldType",
                        "method p.Owner.method(p.Argument): void",
                        "type p.Argument",
                        "method p.Face.method(): void",
                        "type p.Cloned",
                        "package p.q")
                .noneMatch(use -> use.contains("recipe"))
                .noneMatch(use -> use.contains("clone()"));
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
