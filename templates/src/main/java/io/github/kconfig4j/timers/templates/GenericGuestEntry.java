package io.github.kconfig4j.timers.templates;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.kconfig4j.generate.spi.Contribution;
import io.github.kconfig4j.generate.spi.Member;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The class that an architecture with the generic guest entry ({@code VIRT_XFER_TO_GUEST_WORK}) gets. */
final class GenericGuestEntry {
    private static final String KERNEL_PACKAGE = "io.github.kconfig4j.kernel";
    private static final ClassName GUEST_ENTRY = ClassName.get(KERNEL_PACKAGE, "GuestEntry");
    private static final ClassName KERNEL = ClassName.get(KERNEL_PACKAGE, "Kernel");
    private static final ClassName KVM_VCPU = ClassName.get(KERNEL_PACKAGE, "KvmVcpu");
    private static final ClassName TASK_STRUCT = ClassName.get(KERNEL_PACKAGE, "TaskStruct");
    private static final ClassName THREAD_FLAG = ClassName.get(KERNEL_PACKAGE, "ThreadFlag");
    private static final ClassName ERRNO = ClassName.get(KERNEL_PACKAGE, "Errno");
    private static final String WORK = "XFER_TO_GUEST_MODE_WORK";

    private final Architecture architecture;

    GenericGuestEntry(Architecture architecture) {
        this.architecture = architecture;
    }

    void contribute(Contribution out) {
        out.type("y", skeleton())
                .when("y", Member.of(workFlags()))
                .when("y", Member.of(workPending()))
                .when("y", Member.of(handleWork()));
    }

    private TypeSpec skeleton() {
        return TypeSpec.classBuilder(architecture.className())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterface(GUEST_ENTRY)
                .addJavadoc(
                        "The way into a guest on $L, with the generic guest entry: a vCPU thread may stay out of user mode"
                                + " for ever,\nso what is done on the return to user mode is done here as well.\n",
                        architecture.title())
                .build();
    }

    private FieldSpec workFlags() {
        List<CodeBlock> masks = architecture.work().stream()
                .flatMap(work -> work.flags().stream())
                .map(flag -> CodeBlock.of("$T.$L.mask()", THREAD_FLAG, flag))
                .toList();
        return FieldSpec.builder(int.class, WORK, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("A task with one of these thread flags does not enter a guest.\n")
                .initializer(brokenBefore("| ", masks))
                .build();
    }

    private MethodSpec workPending() {
        return method("xferToGuestModeWorkPending", boolean.class)
                .addParameter(KERNEL, "kernel")
                .addStatement("return (kernel.current().threadFlags() & $N) != 0", WORK)
                .build();
    }

    private MethodSpec handleWork() {
        MethodSpec.Builder method = method("xferToGuestModeHandleWork", int.class)
                .addParameter(KERNEL, "kernel")
                .addParameter(KVM_VCPU, "vcpu")
                .addStatement("$T task = kernel.current()", TASK_STRUCT)
                .beginControlFlow("while (xferToGuestModeWorkPending(kernel))");
        architecture.work().forEach(work -> method.addCode(handle(work)));
        return method.endControlFlow().addStatement("return 0").build();
    }

    private static MethodSpec.Builder method(String name, Class<?> returnType) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(returnType);
    }

    private static CodeBlock handle(GuestWork work) {
        CodeBlock.Builder code = CodeBlock.builder();
        List<CodeBlock> tests = work.flags().stream()
                .map(flag -> CodeBlock.of("task.testThreadFlag($T.$L)", THREAD_FLAG, flag))
                .toList();
        code.beginControlFlow("if ($L)", brokenBefore("|| ", tests));
        switch (work) {
            case SIGNAL ->
                code.addStatement("vcpu.handleSignalExit()").addStatement("return -$T.EINTR.number()", ERRNO);
            case RESCHEDULING -> code.addStatement("kernel.schedule()");
            case NOTIFY_RESUME -> code.addStatement("kernel.resumeUserModeWork()");
        }
        return code.endControlFlow().build();
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
}
