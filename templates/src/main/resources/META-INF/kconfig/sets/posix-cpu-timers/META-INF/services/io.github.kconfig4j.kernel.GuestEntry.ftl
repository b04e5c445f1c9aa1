<#-- The guest entry of the configured architecture. -->
<#if config("VIRT_XFER_TO_GUEST_WORK")>
io.github.kconfig4j.timers.GenericGuestEntry
<#else>
io.github.kconfig4j.timers.OwnGuestEntry
</#if>
