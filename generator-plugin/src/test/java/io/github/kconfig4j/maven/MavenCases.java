package io.github.kconfig4j.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What has to work on every Maven: projects in folders with a space in their names. */
final class MavenCases {
    private static final String PLUGIN = "io.github.kconfig4j:kconfig-maven-plugin:" + version() + ":";

    private final RealMaven maven;
    private final Path work;

    /** Each case gets an own folder in {@code work}. */
    MavenCases(RealMaven maven, Path work) {
        this.maven = maven;
        this.work = work;
    }

    /** A case, which fails as a test does. */
    interface Case {
        void run() throws Exception;
    }

    /** All cases by what they are. */
    Map<String, Case> all() {
        Map<String, Case> cases = new LinkedHashMap<>();
        cases.put("the README's quick start", this::quickStart);
        cases.put("a set on the plugin's class path", this::setInJar);
        cases.put("-T2, two configurations", this::twoModules);
        cases.put("all goals", this::allGoals);
        cases.put("a dependency by option", this::dependencyByOption);
        cases.put("options in the pom", this::optionsInPom);
        return cases;
    }

    /** Those that take long by what they are. */
    Map<String, Case> slow() {
        return Map.of("each variant of a reactor", this::eachVariant);
    }

    private void eachVariant() throws Exception {
        Path folder = ItProject.copy("each", work.getFileName() + ", each").file("");
        Files.createDirectory(folder.resolve(".mvn"));

        String output = build(
                folder,
                "-X",
                "-T2",
                "-Psources",
                "-Dkconfig.set.AUDIT=n",
                "-pl",
                "app",
                "-am",
                PLUGIN + "each",
                "-Dgoals=package");

        assertThat(output)
                .contains("community   success  3        3      0       1        4          PROVED")
                .contains("enterprise  success  3        4      0       1        4          PROVED");
        assertThat(folder.resolve("app/dependency-reduced-pom.xml")).doesNotExist();
        String log = Files.readString(folder.resolve("target/kconfig/each/enterprise.log"));
        // -X makes Maven say how it was started.
        assertThat(log)
                .contains("Maven home: " + maven.home())
                .contains("settings.xml")
                .contains("Using local repository at " + Path.of(System.getProperty("it.repository")))
                .contains("Using the MultiThreadedBuilder implementation with a thread count of 2")
                .doesNotContain("Building plain 1.0");
        String main = Files.readString(folder.resolve(
                "app/target/kconfig/each/enterprise/generated-sources/kconfig/com/example/app/Main.java"));
        assertThat(main).doesNotContain("audited");
    }

    private void quickStart() throws Exception {
        Path folder = project("quick start", QuickStart.files());

        String output = build(folder, "package");

        assertThat(output)
                .contains("enterprise  enterprise_defconfig")
                .contains("target/classes: ")
                .contains("proved absent: 1 type, 4 members, 3 strings");
        assertThat(folder.resolve("target/shop-1.0.jar")).exists();
        assertThat(audit(folder.resolve("target/classes"))).doesNotExist();
        assertThat(audit(folder.resolve("target/kconfig/enterprise/classes"))).exists();
    }

    private void setInJar() throws Exception {
        SortedMap<String, String> files = QuickStart.files();
        Path repository = Path.of(System.getProperty("it.repository"));
        SetJar.install(repository, "shop-set", files);
        files.keySet().removeIf(name -> name.startsWith("src/main/kconfig/"));
        files.merge("pom.xml", "", (pom, none) -> pom.replace("</executions>", """
                </executions>
                <dependencies>
                  <dependency>
                    <groupId>com.example</groupId><artifactId>shop-set</artifactId><version>1.0</version>
                  </dependency>
                </dependencies>
                """));
        Path folder = project("set in a jar", files);

        String output = build(folder, "package");

        assertThat(output).contains("proved absent: 1 type, 4 members, 3 strings");
        assertThat(audit(folder.resolve("target/classes"))).doesNotExist();
        assertThat(audit(folder.resolve("target/kconfig/enterprise/classes"))).exists();
    }

    private void twoModules() throws Exception {
        SortedMap<String, String> one = QuickStart.files();
        Map<String, String> both = new LinkedHashMap<>();
        List<String> names = List.of("community", "enterprise");
        for (String name : names) {
            one.forEach((file, text) -> both.put(
                    name + "/" + file,
                    text.replace("<artifactId>shop<", "<artifactId>shop-" + name + "<")
                            .replace(
                                    "</executions>",
                                    "</executions><configuration><defconfig>" + name
                                            + "</defconfig></configuration>")));
        }
        both.put("pom.xml", """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>com.example</groupId>
                  <artifactId>shops</artifactId>
                  <version>1.0</version>
                  <packaging>pom</packaging>
                  <modules><module>community</module><module>enterprise</module></modules>
                </project>
                """);
        Path folder = project("two modules", both);

        build(folder, "-T2", "package");

        assertThat(audit(folder.resolve("community/target/classes"))).doesNotExist();
        assertThat(audit(folder.resolve("enterprise/target/classes"))).exists();
    }

    private void allGoals() throws Exception {
        Map<String, String> files = new TreeMap<>(QuickStart.files());
        files.put(
                "src/main/java/com/example/shop/Old.java",
                "package com.example.shop;\n\nclass Old {\n  /*if[AUDIT]*/\n  int audit;\n  /*end[AUDIT]*/\n}\n");
        Path folder = project("all goals", files);
        List<String> arguments = new ArrayList<>(List.of("package"));
        // Those that write sources and .config come last: what is in target/classes is of those before.
        List<String> goals = new ArrayList<>(PluginDescriptorFile.goals());
        // It needs a terminal, see MenuconfigIT.
        goals.remove("menuconfig");
        goals.stream().filter(goal -> !writes(goal)).forEach(goal -> arguments.add(PLUGIN + goal));
        goals.stream().filter(MavenCases::writes).forEach(goal -> arguments.add(PLUGIN + goal));
        arguments.addAll(
                // What each goal of this list costs is the start of a Maven; EachIT looks at what it builds.
                List.of(
                        "-Dgoals=validate",
                        "-Dkconfig.variants=community",
                        "-Dsymbol=AUDIT",
                        "-Da=community",
                        "-Db=enterprise",
                        "-Djar=target/shop-1.0.jar",
                        "-Ddetail"));

        String output = build(folder, arguments.toArray(String[]::new));

        for (String goal : goals) {
            assertThat(output).containsPattern("(?m)^\\[INFO] --- \\S+:" + goal + " \\(");
        }
        assertThat(folder.resolve(".config")).exists();
        assertThat(folder.resolve("src/main/java/com/example/shop/Old.java"))
                .content()
                .contains("  // #if AUDIT\n  int audit;\n  // #endif\n");
    }

    /** Maven resolves the dependencies once for a build: here it has to do so again. */
    private Path copy(String project, String name) throws IOException {
        Path source = Path.of(System.getProperty("it.projects"), project);
        Map<String, String> files = new TreeMap<>();
        for (Path file : Trees.files(source)) {
            files.put(
                    source.relativize(file).toString(), Files.readString(file).replace("@project.version@", version()));
        }
        return project(name, files);
    }

    /** The module's own jar and that of the variant are the same, however each is made. */
    private void optionsInPom() throws Exception {
        Path folder = copy("by-pom", "options in the pom");
        Path jar = folder.resolve("target/shop-1.0.jar");

        build(folder, "verify");
        SortedMap<String, String> enterprise = JarEntries.of(folder.resolve("target/shop-1.0-enterprise.jar"));
        assertThat(enterprise.get("META-INF/MANIFEST.MF")).contains("Shop-Edition: enterprise");
        build(folder, "verify", "-Dkconfig.defconfig=enterprise");
        assertThat(JarEntries.of(jar)).isEqualTo(enterprise);
    }

    private void dependencyByOption() throws Exception {
        Path folder = copy("by-option", "dependency by option");
        Path jar = folder.resolve("target/shop-1.0.jar");

        build(folder, "verify", "-Dkconfig.defconfig=enterprise");
        assertThat(JarEntries.of(jar)).containsKey("org/slf4j/LoggerFactory.class");
        build(folder, "verify");
        assertThat(JarEntries.of(jar)).doesNotContainKey("org/slf4j/LoggerFactory.class");
    }

    private static boolean writes(String goal) {
        return goal.endsWith("config") || goal.equals("merge") || goal.equals("import");
    }

    /** Builds, and sees to it that no Maven warns of the plugin: of an old API, of a goal that is not thread-safe. */
    private String build(Path folder, String... arguments) throws Exception {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add("-Dmaven.plugin.validation=VERBOSE");
        RealMaven.Run run = maven.run(folder, all);
        assertThat(run.output()).contains("BUILD SUCCESS");
        assertThat(run.lines("WARNING"))
                .filteredOn(line -> line.contains("kconfig") || line.contains("root directory"))
                .isEmpty();
        return run.output();
    }

    private Path project(String name, Map<String, String> files) throws IOException {
        Path folder = work.resolve(name);
        Trees.delete(folder);
        Trees.write(folder, files);
        // As the README says; it also keeps Maven from looking for one further up.
        Files.createDirectory(folder.resolve(".mvn"));
        return folder;
    }

    private static Path audit(Path classes) {
        return classes.resolve("com/example/shop/AuditLog.class");
    }

    private static String version() {
        return System.getProperty("it.project.version");
    }
}
