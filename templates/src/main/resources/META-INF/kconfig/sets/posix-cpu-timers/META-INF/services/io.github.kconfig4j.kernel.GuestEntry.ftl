<#-- The guest entry of the configured architecture. -->
<#if config("X86_64")>
io.github.kconfig4j.timers.arch.x86_64.X86GuestEntry
</#if>
