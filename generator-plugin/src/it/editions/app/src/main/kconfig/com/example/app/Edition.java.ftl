<#-- The edition. -->
package com.example.app;

import com.example.listed.Listed;

/** What this edition is. */
@Listed
public class Edition {
    /** How many may use it. */
    public static final int SEATS = ${CONFIG["SEATS"]};

    /** Lets somebody in. */
    public String welcome(String name) {
<#if config("ENTERPRISE")>
        new Audit().record(name).run();
</#if>
        return "Welcome, " + name + " · " + SEATS + " Plätze";
    }
}
