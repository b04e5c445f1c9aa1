package io.github.kconfig4j.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.junit.jupiter.api.Test;

class OldToolTest {
    private final Build build = new Build();
    private final MavenProject project;

    OldToolTest() {
        Model model = new Model();
        model.setBuild(build);
        project = new MavenProject(model);
    }

    @Test
    void readsWhatMungeIsTold() throws Exception {
        Plugin munge = plugin("org.sonatype.plugins", "munge-maven-plugin", "<symbols>A,B ,,C</symbols>");
        execution(munge, "<symbols>D</symbols><excludes>\n  **/X.java,\n  **/Y.java\n</excludes>");
        OldTool tool = new OldTool(project);

        assertThat(tool.id()).contains("munge");
        assertThat(tool.settings()).isEqualTo(Map.of("A", "true", "B ", "true", "C", "true", "D", "true"));
        assertThat(tool.leftOut()).containsExactly("**/X.java", "**/Y.java");
        assertThat(tool.readsTests()).isTrue();
    }

    @Test
    void readsWhatJcpIsTold() throws Exception {
        Plugin jcp = plugin(
                "com.igormaznitsa",
                "jcp",
                "<vars><Java.Version>9</Java.Version><empty/></vars><sources><folder>src/main/text</folder></sources>");
        OldTool tool = new OldTool(project);

        assertThat(tool.id()).contains("jcp");
        assertThat(tool.settings()).isEqualTo(Map.of("java.version", "9"));
        assertThat(tool.folders()).containsExactly("src/main/text");
        assertThat(tool.readsTests()).isFalse();
        assertThat(tool.allowsBlanks()).isFalse();

        execution(
                jcp,
                "<useTestSources>true</useTestSources><allowWhitespaces>true</allowWhitespaces>"
                        + "<excludeFolders><folder>**/gen</folder></excludeFolders>");

        assertThat(tool.readsTests()).isTrue();
        assertThat(tool.allowsBlanks()).isTrue();
        assertThat(tool.leftOut()).containsExactly("**/gen");
    }

    @Test
    void doesNotSayWhichOfTwo() throws Exception {
        OldTool none = new OldTool(project);
        assertThat(none.id()).isEmpty();
        assertThat(none.settings()).isEmpty();

        plugin("com.igormaznitsa", "jcp", "");
        plugin("org.sonatype.plugins", "munge-maven-plugin", "");

        assertThat(new OldTool(project).id()).isEmpty();
        assertThat(none.leftOut()).isEqualTo(List.of());
    }

    private Plugin plugin(String group, String artifact, String configuration) throws Exception {
        Plugin plugin = new Plugin();
        plugin.setGroupId(group);
        plugin.setArtifactId(artifact);
        plugin.setConfiguration(
                Xpp3DomBuilder.build(new StringReader("<configuration>" + configuration + "</configuration>")));
        build.addPlugin(plugin);
        return plugin;
    }

    private static void execution(Plugin plugin, String configuration) throws Exception {
        PluginExecution execution = new PluginExecution();
        execution.setConfiguration(
                Xpp3DomBuilder.build(new StringReader("<configuration>" + configuration + "</configuration>")));
        plugin.addExecution(execution);
    }
}
