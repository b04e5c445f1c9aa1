package io.github.kconfig4j.maven;

import io.github.kconfig4j.evidence.DeclaredEntries.Declared;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * What a pom explains: {@code <explained><entry>…</entry><because>…</because></explained>}, or several elements of that form
 * in one {@code <explained>}.
 */
final class ExplainedEntries {
    private static final String ENTRY = "entry";
    private static final String BECAUSE = "because";

    private ExplainedEntries() {}

    static List<Declared> read(@Nullable PlexusConfiguration explained) throws MojoFailureException {
        List<Declared> declared = new ArrayList<>();
        if (explained == null) {
            return declared;
        }
        if (explained.getChildren(ENTRY).length > 0 || explained.getChildren(BECAUSE).length > 0) {
            add(explained, declared);
        }
        for (PlexusConfiguration child : explained.getChildren()) {
            if (!child.getName().equals(ENTRY) && !child.getName().equals(BECAUSE)) {
                add(child, declared);
            }
        }
        return declared;
    }

    private static void add(PlexusConfiguration element, List<Declared> declared) throws MojoFailureException {
        PlexusConfiguration[] entries = element.getChildren(ENTRY);
        PlexusConfiguration because = element.getChild(BECAUSE, false);
        String reason = because == null ? "" : text(because);
        if (entries.length == 0 || reason.isEmpty()) {
            throw new MojoFailureException("In <explained> of the pom <" + (entries.length == 0 ? ENTRY : BECAUSE)
                    + "> is missing: write <entry>PATTERN</entry> for what you explain and <because>REASON</because>.");
        }
        for (PlexusConfiguration entry : entries) {
            declared.add(new Declared(text(entry), reason));
        }
    }

    private static String text(PlexusConfiguration element) {
        String value = element.getValue();
        return value == null ? "" : value.strip().replaceAll("\\s+", " ");
    }
}
