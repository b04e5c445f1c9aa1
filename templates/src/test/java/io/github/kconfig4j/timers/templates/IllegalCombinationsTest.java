package io.github.kconfig4j.timers.templates;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.compile.CompileCache;
import io.github.kconfig4j.compile.CompilerOptions;
import io.github.kconfig4j.diagnostic.Diagnostic;
import io.github.kconfig4j.generate.files.AtomicFiles;
import io.github.kconfig4j.options.KconfigOptions;
import io.github.kconfig4j.product.build.ModuleBuild;
import io.github.kconfig4j.product.module.ModuleInput;
import io.github.kconfig4j.product.proof.ProofRules;
import io.github.kconfig4j.product.proof.Surroundings;
import io.github.kconfig4j.product.set.SetInput;
import io.github.kconfig4j.product.set.SetLoader;
import io.github.kconfig4j.product.variant.ConfigFile;
import io.github.kconfig4j.product.variant.VariantSpec;
import io.github.kconfig4j.product.variants.Variants;
import io.github.kconfig4j.product.variants.VariantsRequest;
import io.github.kconfig4j.product.variants.VariantsResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the goals say of a variant that cannot be: the whole text. */
class IllegalCombinationsTest {
    private static final Path OUT_OF_TREE = Path.of("src", "test", "sets", "out-of-tree");

    @TempDir
    private Path basedir;

    @Test
    void mipsHasNoTaskWork() throws IOException {
        assertThat(messages(delivered(), "mips", """
                CONFIG_MIPS=y
                CONFIG_POSIX_CPU_TIMERS_TASK_WORK=y
                """)).isEqualTo("""
                configs/mips_defconfig:[2,8] POSIX_CPU_TIMERS_TASK_WORK=y was asked for and is not granted: POSIX_CPU_TIMERS_TASK_WORK is n [posix-cpu-timers/Kconfig.time:12] (not-granted)
                  not granted: set to y [configs/mips_defconfig:2]
                  no default applies
                    the default y depends on POSIX_TIMERS && HAVE_POSIX_CPU_TIMERS_TASK_WORK && (!KVM || VIRT_XFER_TO_GUEST_WORK) [posix-cpu-timers/Kconfig.time:16]
                      HAVE_POSIX_CPU_TIMERS_TASK_WORK is n [posix-cpu-timers/Kconfig.features:37]
                        no default applies
                        it has no prompt, so nobody can set it
                        X86_64 would select it [posix-cpu-timers/Kconfig.arch:17]
                          X86_64 is n [posix-cpu-timers/Kconfig.arch:10]
                            its choice has MIPS [posix-cpu-timers/Kconfig.arch:3]
                              MIPS is y [posix-cpu-timers/Kconfig.arch:73]
                                set to y [configs/mips_defconfig:1]
                        ARM64 would select it [posix-cpu-timers/Kconfig.arch:27]
                          ARM64 is n [posix-cpu-timers/Kconfig.arch:21]
                            its choice has MIPS [posix-cpu-timers/Kconfig.arch:3]
                              MIPS is y [posix-cpu-timers/Kconfig.arch:73]
                        RISCV would select it [posix-cpu-timers/Kconfig.arch:38]
                          RISCV is n [posix-cpu-timers/Kconfig.arch:31]
                            its choice has MIPS [posix-cpu-timers/Kconfig.arch:3]
                              MIPS is y [posix-cpu-timers/Kconfig.arch:73]
                        LOONGARCH would select it [posix-cpu-timers/Kconfig.arch:49]
                          LOONGARCH is n [posix-cpu-timers/Kconfig.arch:42]
                            its choice has MIPS [posix-cpu-timers/Kconfig.arch:3]
                              MIPS is y [posix-cpu-timers/Kconfig.arch:73]
                        PPC64 would select it [posix-cpu-timers/Kconfig.arch:58]
                          PPC64 is n [posix-cpu-timers/Kconfig.arch:53]
                            its choice has MIPS [posix-cpu-timers/Kconfig.arch:3]
                              MIPS is y [posix-cpu-timers/Kconfig.arch:73]
                  it depends on POSIX_TIMERS && HAVE_POSIX_CPU_TIMERS_TASK_WORK && (!KVM || VIRT_XFER_TO_GUEST_WORK) [posix-cpu-timers/Kconfig.time:13]
                    HAVE_POSIX_CPU_TIMERS_TASK_WORK is n [posix-cpu-timers/Kconfig.features:37]
                  No configuration has all of these:
                    CONFIG_POSIX_CPU_TIMERS_TASK_WORK=y [configs/mips_defconfig:2]
                    CONFIG_MIPS=y [configs/mips_defconfig:1]
                  hint: to get it, as was tried:
                    CONFIG_X86_64=y
                    # instead of CONFIG_MIPS=y [configs/mips_defconfig:1]
                  or
                    CONFIG_ARM64=y
                    # instead of CONFIG_MIPS=y [configs/mips_defconfig:1]
                  or
                    CONFIG_RISCV=y
                    # instead of CONFIG_MIPS=y [configs/mips_defconfig:1]""");
    }

    @Test
    void pariscHasNoPreemptRt() throws IOException {
        assertThat(messages(delivered(), "parisc", """
                CONFIG_PARISC=y
                CONFIG_PREEMPT_RT=y
                """)).isEqualTo("""
                configs/parisc_defconfig:[2,8] PREEMPT_RT=y was asked for and is not granted: PREEMPT_RT is n [posix-cpu-timers/Kconfig.preempt:3] (not-granted)
                  not granted: set to y [configs/parisc_defconfig:2]
                  no default applies
                  it depends on ARCH_SUPPORTS_RT && (!POSIX_TIMERS || POSIX_CPU_TIMERS_TASK_WORK) [posix-cpu-timers/Kconfig.preempt:4]
                    ARCH_SUPPORTS_RT is n [posix-cpu-timers/Kconfig.features:8]
                      no default applies
                      it has no prompt, so nobody can set it
                      X86_64 would select it [posix-cpu-timers/Kconfig.arch:12]
                        X86_64 is n [posix-cpu-timers/Kconfig.arch:10]
                          its choice has PARISC [posix-cpu-timers/Kconfig.arch:3]
                            PARISC is y [posix-cpu-timers/Kconfig.arch:84]
                              set to y [configs/parisc_defconfig:1]
                      ARM64 would select it [posix-cpu-timers/Kconfig.arch:23]
                        ARM64 is n [posix-cpu-timers/Kconfig.arch:21]
                          its choice has PARISC [posix-cpu-timers/Kconfig.arch:3]
                            PARISC is y [posix-cpu-timers/Kconfig.arch:84]
                      RISCV would select it [posix-cpu-timers/Kconfig.arch:33]
                        RISCV is n [posix-cpu-timers/Kconfig.arch:31]
                          its choice has PARISC [posix-cpu-timers/Kconfig.arch:3]
                            PARISC is y [posix-cpu-timers/Kconfig.arch:84]
                      LOONGARCH would select it [posix-cpu-timers/Kconfig.arch:44]
                        LOONGARCH is n [posix-cpu-timers/Kconfig.arch:42]
                          its choice has PARISC [posix-cpu-timers/Kconfig.arch:3]
                            PARISC is y [posix-cpu-timers/Kconfig.arch:84]
                    !POSIX_TIMERS || POSIX_CPU_TIMERS_TASK_WORK is n
                      POSIX_TIMERS is y [posix-cpu-timers/Kconfig.time:5]
                        default y [posix-cpu-timers/Kconfig.time:7]
                      POSIX_CPU_TIMERS_TASK_WORK is n [posix-cpu-timers/Kconfig.time:12]
                        no default applies
                          the default y depends on POSIX_TIMERS && HAVE_POSIX_CPU_TIMERS_TASK_WORK && (!KVM || VIRT_XFER_TO_GUEST_WORK) [posix-cpu-timers/Kconfig.time:16]
                            HAVE_POSIX_CPU_TIMERS_TASK_WORK is n [posix-cpu-timers/Kconfig.features:37]
                              no default applies
                              it has no prompt, so nobody can set it
                              X86_64 would select it [posix-cpu-timers/Kconfig.arch:17]
                                X86_64 is n [posix-cpu-timers/Kconfig.arch:10]
                              ARM64 would select it [posix-cpu-timers/Kconfig.arch:27]
                                ARM64 is n [posix-cpu-timers/Kconfig.arch:21]
                              RISCV would select it [posix-cpu-timers/Kconfig.arch:38]
                                RISCV is n [posix-cpu-timers/Kconfig.arch:31]
                              LOONGARCH would select it [posix-cpu-timers/Kconfig.arch:49]
                                LOONGARCH is n [posix-cpu-timers/Kconfig.arch:42]
                              PPC64 would select it [posix-cpu-timers/Kconfig.arch:58]
                                PPC64 is n [posix-cpu-timers/Kconfig.arch:53]
                                  its choice has PARISC [posix-cpu-timers/Kconfig.arch:3]
                                    PARISC is y [posix-cpu-timers/Kconfig.arch:84]
                        it depends on POSIX_TIMERS && HAVE_POSIX_CPU_TIMERS_TASK_WORK && (!KVM || VIRT_XFER_TO_GUEST_WORK) [posix-cpu-timers/Kconfig.time:13]
                          HAVE_POSIX_CPU_TIMERS_TASK_WORK is n [posix-cpu-timers/Kconfig.features:37]
                  No configuration has all of these:
                    CONFIG_PREEMPT_RT=y [configs/parisc_defconfig:2]
                    CONFIG_PARISC=y [configs/parisc_defconfig:1]
                  hint: to get it, as was tried:
                    CONFIG_X86_64=y
                    # instead of CONFIG_PARISC=y [configs/parisc_defconfig:1]
                  or
                    CONFIG_ARM64=y
                    # instead of CONFIG_PARISC=y [configs/parisc_defconfig:1]
                  or
                    CONFIG_RISCV=y
                    # instead of CONFIG_PARISC=y [configs/parisc_defconfig:1]""");
    }

    @Test
    void preemptRtNeedsTaskWork() throws IOException {
        assertThat(messages(delivered(), "x86_64", """
                CONFIG_X86_64=y
                # CONFIG_POSIX_CPU_TIMERS_TASK_WORK is not set
                CONFIG_PREEMPT_RT=y
                """)).isEqualTo("""
                configs/x86_64_defconfig:[3,8] PREEMPT_RT=y was asked for and is not granted: PREEMPT_RT is n [posix-cpu-timers/Kconfig.preempt:3] (not-granted)
                  not granted: set to y [configs/x86_64_defconfig:3]
                  no default applies
                  it depends on ARCH_SUPPORTS_RT && (!POSIX_TIMERS || POSIX_CPU_TIMERS_TASK_WORK) [posix-cpu-timers/Kconfig.preempt:4]
                    !POSIX_TIMERS || POSIX_CPU_TIMERS_TASK_WORK is n
                      POSIX_TIMERS is y [posix-cpu-timers/Kconfig.time:5]
                        default y [posix-cpu-timers/Kconfig.time:7]
                      POSIX_CPU_TIMERS_TASK_WORK is n [posix-cpu-timers/Kconfig.time:12]
                        set to n [configs/x86_64_defconfig:2]
                  hint: to get it, as was tried:
                    # CONFIG_POSIX_TIMERS is not set
                  or
                    CONFIG_POSIX_CPU_TIMERS_TASK_WORK=y
                    # instead of # CONFIG_POSIX_CPU_TIMERS_TASK_WORK is not set [configs/x86_64_defconfig:2]""");
    }

    @Test
    void taskWorkWithKvmNeedsTheGenericGuestEntry() throws IOException {
        assertThat(messages(outOfTree(), "example", """
                CONFIG_EXAMPLE=y
                CONFIG_KVM=y
                CONFIG_POSIX_CPU_TIMERS_TASK_WORK=y
                """)).isEqualTo("""
                configs/example_defconfig:[3,8] POSIX_CPU_TIMERS_TASK_WORK=y was asked for and is not granted: POSIX_CPU_TIMERS_TASK_WORK is n [out-of-tree/posix-cpu-timers/Kconfig.time:12] (not-granted)
                  not granted: set to y [configs/example_defconfig:3]
                  no default applies
                    the default y depends on POSIX_TIMERS && HAVE_POSIX_CPU_TIMERS_TASK_WORK && (!KVM || VIRT_XFER_TO_GUEST_WORK) [out-of-tree/posix-cpu-timers/Kconfig.time:16]
                      !KVM || VIRT_XFER_TO_GUEST_WORK is n
                        KVM is y [out-of-tree/posix-cpu-timers/Kconfig.virt:3]
                          set to y [configs/example_defconfig:2]
                        VIRT_XFER_TO_GUEST_WORK is n [out-of-tree/posix-cpu-timers/Kconfig.virt:12]
                          no default applies
                          it has no prompt, so nobody can set it
                  it depends on POSIX_TIMERS && HAVE_POSIX_CPU_TIMERS_TASK_WORK && (!KVM || VIRT_XFER_TO_GUEST_WORK) [out-of-tree/posix-cpu-timers/Kconfig.time:13]
                    !KVM || VIRT_XFER_TO_GUEST_WORK is n
                      KVM is y [out-of-tree/posix-cpu-timers/Kconfig.virt:3]
                      VIRT_XFER_TO_GUEST_WORK is n [out-of-tree/posix-cpu-timers/Kconfig.virt:12]
                  No configuration has all of these:
                    CONFIG_POSIX_CPU_TIMERS_TASK_WORK=y [configs/example_defconfig:3]
                    CONFIG_KVM=y [configs/example_defconfig:2]
                  hint: to get it, as was tried:
                    # CONFIG_KVM is not set
                    # instead of CONFIG_KVM=y [configs/example_defconfig:2]""");
    }

    @Test
    void theArchitectureOutsideTheTreeHasTaskWorkWithoutKvm() throws IOException {
        assertThat(messages(outOfTree(), "example", """
                CONFIG_EXAMPLE=y
                CONFIG_POSIX_CPU_TIMERS_TASK_WORK=y
                """)).isEmpty();
        assertThat(basedir.resolve("target/kconfig/example/sources/Example.java"))
                .exists();
    }

    private static SetInput delivered() {
        return new SetInput(ReadSet.delivered(), "posix-cpu-timers/", List.of(), KconfigOptions.defaults());
    }

    /** The set of an architecture that is not one of ours, and sources the Kconfig files of ours. */
    private SetInput outOfTree() throws IOException {
        Path set = basedir.resolve("out-of-tree");
        copy(OUT_OF_TREE, "", set);
        copy(ReadSet.delivered(), "Kconfig.", set.resolve("posix-cpu-timers"));
        return new SetInput(set, "out-of-tree/", List.of(), KconfigOptions.defaults());
    }

    private static void copy(Path from, String prefix, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().startsWith(prefix))
                    .toList()) {
                Files.copy(file, to.resolve(file.getFileName().toString()));
            }
        }
    }

    /** What the build of one variant says. */
    private String messages(SetInput set, String name, String config) throws IOException {
        Path file = Files.writeString(basedir.resolve(name + "_defconfig"), config);
        VariantSpec spec =
                new VariantSpec(name, List.of(new ConfigFile("configs/" + name + "_defconfig", file)), new TreeMap<>());
        ModuleInput module = ModuleInput.of(basedir, List.of(), List.of(), CompilerOptions.of(List.of(), "17"));
        VariantsResult result = Variants.build(new VariantsRequest(
                new ModuleBuild(
                        new SetLoader(set),
                        module,
                        new CompileCache(basedir.resolve("target/cache"), "1", "variants"),
                        true),
                List.of(spec),
                Optional.empty(),
                basedir.resolve("target/kconfig"),
                Surroundings.none(),
                ProofRules.defaults(),
                basedir.resolve("target/own"),
                new AtomicFiles(basedir.resolve("target/scratch")),
                "1"));
        return result.allDiagnostics().stream().map(Diagnostic::format).collect(Collectors.joining("\n"));
    }
}
