<#-- The guest entry of the configured architecture. -->
<#if config("X86_64")>
io.github.kconfig4j.timers.arch.x86_64.X86GuestEntry
</#if>
<#if config("ARM64")>
io.github.kconfig4j.timers.arch.arm64.Arm64GuestEntry
</#if>
<#if config("RISCV")>
io.github.kconfig4j.timers.arch.riscv.RiscvGuestEntry
</#if>
<#if config("LOONGARCH")>
io.github.kconfig4j.timers.arch.loongarch.LoongArchGuestEntry
</#if>
<#if config("PPC64")>
io.github.kconfig4j.timers.arch.powerpc.PowerpcGuestEntry
</#if>
<#if config("S390")>
io.github.kconfig4j.timers.arch.s390.S390GuestEntry
</#if>
<#if config("MIPS")>
io.github.kconfig4j.timers.arch.mips.MipsGuestEntry
</#if>
