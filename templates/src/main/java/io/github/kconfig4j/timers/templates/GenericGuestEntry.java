package io.github.kconfig4j.timers.templates;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import io.github.kconfig4j.generate.spi.Contribution;
import io.github.kconfig4j.generate.spi.Member;
import javax.lang.model.element.Modifier;

/** The class that an architecture with the generic guest entry ({@code VIRT_XFER_TO_GUEST_WORK}) gets. */
final class GenericGuestEntry {
    private static final String WORK = "XFER_TO_GUEST_MODE_WORK";
    private static final String JAVADOC =
            "The way into a guest on $L, with the generic guest entry: a vCPU thread may stay out of user mode"
                    + " for ever,\nso what is done on the return to user mode is done here as well.\n";

    private final Architecture architecture;
    private final GuestLoop.Generic loop;

    GenericGuestEntry(Architecture architecture, GuestLoop.Generic loop) {
        this.architecture = architecture;
        this.loop = loop;
    }

    void contribute(Contribution out) {
        out.type("y", GuestEntryCode.skeleton(architecture, JAVADOC))
                .when("y", Member.of(workFlags()))
                .when("y", Member.of(workPending()))
                .when("y", Member.of(handleWork()));
    }

    private FieldSpec workFlags() {
        return FieldSpec.builder(int.class, WORK, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("A task with one of these thread flags does not enter a guest.\n")
                .initializer(GuestEntryCode.mask(loop.work()))
                .build();
    }

    private static MethodSpec workPending() {
        return GuestEntryCode.workPending()
                .addStatement("return (kernel.current().threadFlags() & $N) != 0", WORK)
                .build();
    }

    private MethodSpec handleWork() {
        MethodSpec.Builder method =
                GuestEntryCode.handleWork().beginControlFlow("while (xferToGuestModeWorkPending(kernel))");
        loop.work().forEach(work -> method.addCode(GuestEntryCode.handle(work)));
        return method.endControlFlow().addStatement("return 0").build();
    }
}
