package io.github.kconfig4j.timers.templates;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import javax.lang.model.element.Modifier;

/** What the hooks of all architectures are put together from. */
final class GuestEntryCode {
    private static final String KERNEL_PACKAGE = "io.github.kconfig4j.kernel";
    private static final ClassName GUEST_ENTRY = ClassName.get(KERNEL_PACKAGE, "GuestEntry");
    private static final ClassName KERNEL = ClassName.get(KERNEL_PACKAGE, "Kernel");
    private static final ClassName KVM_VCPU = ClassName.get(KERNEL_PACKAGE, "KvmVcpu");
    private static final ClassName TASK_STRUCT = ClassName.get(KERNEL_PACKAGE, "TaskStruct");
    private static final ClassName THREAD_FLAG = ClassName.get(KERNEL_PACKAGE, "ThreadFlag");
    private static final ClassName ERRNO = ClassName.get(KERNEL_PACKAGE, "Errno");

    private GuestEntryCode() {}

    /** The class of an architecture's hook, without members. */
    static TypeSpec skeleton(Architecture architecture, String javadoc) {
        return TypeSpec.classBuilder(architecture.className())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(GUEST_ENTRY)
                .addJavadoc(javadoc, architecture.title())
                .build();
    }

    /** The last look, without its statements: they have {@code kernel}. */
    static MethodSpec.Builder workPending() {
        return method("xferToGuestModeWorkPending", boolean.class);
    }

    /** What is done before an entry, without its statements: they have {@code kernel}, {@code vcpu} and {@code task}. */
    static MethodSpec.Builder handleWork() {
        return method("xferToGuestModeHandleWork", int.class)
                .addParameter(KVM_VCPU, "vcpu")
                .addStatement("$T task = kernel.current()", TASK_STRUCT);
    }

    private static MethodSpec.Builder method(String name, Class<?> returnType) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(returnType)
                .addParameter(KERNEL, "kernel");
    }

    /** Does this work if there is any. */
    static CodeBlock handle(GuestWork work) {
        CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("if ($L)", isPending("task", List.of(work)));
        switch (work) {
            case SIGNAL ->
                code.addStatement("vcpu.handleSignalExit()").addStatement("return -$T.EINTR.number()", ERRNO);
            case RESCHEDULING, NEED_RESCHED -> code.addStatement("kernel.schedule()");
            case NOTIFY_RESUME -> code.addStatement("kernel.resumeUserModeWork()");
        }
        return code.endControlFlow().build();
    }

    /** Whether a task has any of this work to do. */
    static CodeBlock isPending(String task, List<GuestWork> work) {
        return joined(work, "|| ", flag -> CodeBlock.of("$L.testThreadFlag($T.$L)", task, THREAD_FLAG, flag));
    }

    /** The thread flags of this work as a mask. */
    static CodeBlock mask(List<GuestWork> work) {
        return joined(work, "| ", flag -> CodeBlock.of("$T.$L.mask()", THREAD_FLAG, flag));
    }

    private static CodeBlock joined(List<GuestWork> work, String operator, FlagCode operand) {
        List<CodeBlock> operands = work.stream()
                .flatMap(each -> each.flags().stream())
                .map(operand::of)
                .toList();
        return brokenBefore(operator, operands);
    }

    /** Operands on lines of their own, as a formatter would lay out a long expression. */
    private static CodeBlock brokenBefore(String operator, List<CodeBlock> operands) {
        CodeBlock.Builder code = CodeBlock.builder().add(operands.get(0));
        code.indent().indent();
        operands.stream()
                .skip(1)
                .forEach(operand -> code.add("\n").add(operator).add(operand));
        return code.unindent().unindent().build();
    }

    /** Code about one thread flag. */
    @FunctionalInterface
    private interface FlagCode {
        CodeBlock of(String flag);
    }
}
