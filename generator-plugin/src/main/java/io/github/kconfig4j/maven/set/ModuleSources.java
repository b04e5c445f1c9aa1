package io.github.kconfig4j.maven.set;

import io.github.kconfig4j.generate.SourceRoot;
import io.github.kconfig4j.maven.layout.Ide;
import io.github.kconfig4j.maven.layout.ModulePart;
import io.github.kconfig4j.maven.layout.OrdinaryFolders;
import io.github.kconfig4j.maven.layout.SourceEncoding;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What of a module its template set decides on: the templates and the ordinary files of each part. */
public final class ModuleSources {
    private static final String TEST_TEMPLATES = "src/test/kconfig";

    private final MavenProject project;
    private final MavenSession session;
    private final ModuleHome home;
    private final @Nullable String templateSet;
    private final Map<Object, Object> context;

    /**
     * @param templateSet the name of a set or a folder of the module; null for the set that the module has
     * @param context what Maven keeps for the plugin, one module and one build
     */
    public ModuleSources(
            MavenProject project,
            MavenSession session,
            ModuleHome home,
            @Nullable String templateSet,
            Map<Object, Object> context) {
        this.project = project;
        this.session = session;
        this.home = home;
        this.templateSet = templateSet;
        this.context = context;
    }

    /** What a set decides on in a part of the module. */
    public SetSource.Sources of(ModulePart part) {
        Optional<Path> templates = part == ModulePart.MAIN ? Optional.empty() : Optional.of(templates(part));
        List<SourceRoot> ordinary = folders(part).roots(encoding());
        if (Ide.runs(session)) {
            // It compiles what its user edits.
            ordinary = ordinary.stream().map(SourceRoot::withoutFiles).toList();
        }
        return new SetSource.Sources(templates, ordinary);
    }

    /** The folder of the module's own templates of a part. */
    public Path templates(ModulePart part) {
        return home.basedir().resolve(part == ModulePart.MAIN ? TemplateSetLocator.OWN_FOLDER : TEST_TEMPLATES);
    }

    /** The folders of ordinary sources and resources of a part. */
    public OrdinaryFolders folders(ModulePart part) {
        Path set = home.basedir().resolve(templateSet == null ? TemplateSetLocator.OWN_FOLDER : templateSet);
        return new OrdinaryFolders(
                project, part, List.of(set, templates(ModulePart.TEST)), folder -> home.name(Path.of(folder)), context);
    }

    /** The folders that another plugin has added since a goal of ours has asked for those of their part. */
    public LateFolders late() {
        List<SourceRoot> late = new ArrayList<>();
        if (!Ide.runs(session)) {
            Charset encoding = encoding();
            for (ModulePart each : ModulePart.values()) {
                late.addAll(folders(each).late(encoding));
            }
        }
        return new LateFolders(late);
    }

    private Charset encoding() {
        return new SourceEncoding(session, project).charset();
    }
}
