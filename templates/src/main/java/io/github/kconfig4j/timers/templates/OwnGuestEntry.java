package io.github.kconfig4j.timers.templates;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.github.kconfig4j.generate.spi.Contribution;
import io.github.kconfig4j.generate.spi.Member;

/** The class that an architecture gets whose KVM enters guests by code of its own. */
final class OwnGuestEntry {
    private static final String JAVADOC =
            "The way into a guest on $L, by code of its own: it looks at rescheduling and signals, and leaves task work"
                    + "\nalone until the vCPU thread returns to user mode.\n";

    private final Architecture architecture;
    private final GuestLoop.Own loop;

    OwnGuestEntry(Architecture architecture, GuestLoop.Own loop) {
        this.architecture = architecture;
        this.loop = loop;
    }

    void contribute(Contribution out) {
        out.type("y", GuestEntryCode.skeleton(architecture, JAVADOC))
                .when("y", Member.of(handleWork()))
                .when("y", Member.of(workPending()));
    }

    private MethodSpec handleWork() {
        MethodSpec.Builder method = GuestEntryCode.handleWork();
        loop.work().forEach(work -> method.addCode(GuestEntryCode.handle(work)));
        return method.addStatement("return 0").build();
    }

    private MethodSpec workPending() {
        CodeBlock pending = loop.lastLook().isEmpty()
                ? CodeBlock.of("false")
                : GuestEntryCode.isPending("kernel.current()", loop.lastLook());
        // A statement would indent the lines after the first once more.
        return GuestEntryCode.workPending().addCode("return $L;\n", pending).build();
    }
}
