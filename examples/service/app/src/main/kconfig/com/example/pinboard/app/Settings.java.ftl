<#-- What the edition and the brand say in numbers and texts. -->
package com.example.pinboard.app;

/** What was chosen when the product was built. */
final class Settings {
    /** The edition, as people call it. */
<#if config("ENTERPRISE")>
    static final String EDITION = "enterprise";
<#else>
    static final String EDITION = "community";
</#if>

    /** The name that the product is sold under. */
    static final String BRAND = "${CONFIG["BRAND_NAME"]?j_string}";

    /** The logo, a resource beside this class. */
<#if config("BRAND_ACME")>
    static final String LOGO = "acme.png";
<#else>
    static final String LOGO = "pinboard.png";
</#if>

    /** The port, if the environment names no other. */
    static final int PORT = ${CONFIG["HTTP_PORT"]};

    /** How many requests are answered at a time. */
    static final int THREADS = ${CONFIG["HTTP_THREADS"]};

<#if config("STORAGE_DURABLE")>
    /** The folder of the notes, if the environment names no other. */
    static final String FOLDER = "${CONFIG["STORAGE_FOLDER"]?j_string}";

</#if>
<#if config("METRICS_LATENCY")>
    /** How long a slow request takes at least. */
    static final int SLOW_MILLIS = ${CONFIG["METRICS_SLOW"]};

</#if>
    private Settings() {}
}
