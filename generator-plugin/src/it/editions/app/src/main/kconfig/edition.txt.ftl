<#-- What the edition says of itself. -->
seats: ${CONFIG["SEATS"]}
<#if config("ENTERPRISE")>
with support
</#if>
