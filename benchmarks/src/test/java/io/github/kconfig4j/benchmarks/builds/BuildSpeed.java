package io.github.kconfig4j.benchmarks.builds;

import io.github.kconfig4j.benchmarks.builds.Build.Before;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;

/**
 * Measures builds side by side, and writes the tables of docs/speed.md. In each round every build runs once, what is
 * compared one right after the other, in every other round the other way round.
 */
public final class BuildSpeed {
    private static final String VARIANTS = "io.github.kconfig4j:kconfig-maven-plugin:variants";
    private static final String CHANGED_ONLY = "-Dmaven.compiler.useIncrementalCompilation=false";

    private final Projects projects;
    private final Maven maven;
    private final List<Build> builds = new ArrayList<>();

    private BuildSpeed(Projects projects, Maven maven) {
        this.projects = projects;
        this.maven = maven;
    }

    /**
     * Measures.
     *
     * @param arguments the project's folder, the folder for everything that is made, the version of the plugin, the number
     *     of templates, that of rounds, the file that starts Maven, and its arguments for each run
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> all = List.of(arguments);
        Path work = Path.of(all.get(1));
        Units units = new Units(Integer.parseInt(all.get(3)));
        Projects projects = new Projects(Path.of(all.get(0)), work.resolve("projects"), all.get(2), units);
        BuildSpeed speed = new BuildSpeed(projects, new Maven(Path.of(all.get(5)), all.subList(6, all.size())));
        speed.prepare();
        String tables = speed.measure(Integer.parseInt(all.get(4)));
        Path page = work.resolve("builds.md");
        Files.writeString(page, tables);
        System.out.print(tables);
        System.out.println("These tables are in " + page);
    }

    private void prepare() throws IOException, InterruptedException {
        Project generate = projects.kconfig("generate");
        Project ordinary = projects.ordinary("ordinary");
        Project jcp = projects.jcp("jcp");
        Project freemarker = projects.freemarker("freemarker");
        Project empty = projects.empty("empty");
        List<String> goals = List.of("generate-sources");
        for (Before before : Before.values()) {
            builds.add(new Build(Names.EMPTY, before, empty, goals));
            builds.add(new Build(Names.GENERATE, before, generate, goals));
            builds.add(new Build(Names.ORDINARY, before, ordinary, goals));
            builds.add(new Build(Names.JCP, before, jcp, goals));
            builds.add(new Build(Names.FREEMARKER, before, freemarker, goals));
        }
        List<String> compile = List.of("compile");
        List<String> compileChanged = List.of("compile", CHANGED_ONLY);
        builds.add(new Build(Names.COMPILE, Before.FLIP, projects.kconfig("compile"), compileChanged));
        builds.add(new Build(Names.COMPILE_JCP, Before.FLIP, projects.jcp("compile-jcp"), compile));
        builds.add(
                new Build(Names.COMPILE_JCP_CHANGED, Before.FLIP, projects.jcp("compile-jcp-changed"), compileChanged));
        Project compiled = projects.ordinary("compile-ordinary");
        Project manifold = projects.manifold("compile-manifold");
        builds.add(new Build(Names.COMPILE_ORDINARY, Before.FULL, compiled, compile));
        builds.add(new Build(Names.COMPILE_MANIFOLD, Before.FULL, manifold, compile));
        Project proved = projects.kconfig("proved");
        List<String> classes = List.of("process-classes");
        builds.add(new Build(Names.PROVED, Before.NOTHING, proved, classes));
        warmUp(builds);
        checkSame(generate, generate.sources(), freemarker, freemarker.sources());
        checkSame(generate, generate.sources(), jcp, jcp.sources());
        checkSame(compiled, compiled.classes(), manifold, manifold.classes());

        List<Build> last = List.of(
                new Build(Names.PLAIN, Before.NOTHING, projects.plain("plain", generate), classes),
                new Build(Names.VARIANTS, Before.NOTHING, projects.sample("sample"), List.of(VARIANTS)));
        warmUp(last);
        builds.addAll(last);
    }

    private void warmUp(List<Build> some) throws IOException, InterruptedException {
        for (Build build : some) {
            build.warmUp(maven);
        }
    }

    /** What gives other sources does other work. */
    private static void checkSame(
            Project one, SortedMap<String, String> ofOne, Project other, SortedMap<String, String> ofOther) {
        if (ofOne.isEmpty() || !ofOne.equals(ofOther)) {
            throw new IllegalStateException(one.folder() + " and " + other.folder() + " give different files.");
        }
    }

    private String measure(int rounds) throws IOException, InterruptedException {
        Measured measured = new Measured();
        String load = load();
        for (int round = 1; round <= rounds; round++) {
            System.out.println("round " + round + " of " + rounds + ", load " + load());
            for (Build build : builds) {
                measured.add(build, build.run(maven, projects.units()));
            }
            Collections.reverse(builds);
        }
        return new BuildTables(measured).text() + "\n"
                + String.format(
                        Locale.ROOT,
                        "%d templates, %s, JDK %s, %d processors, load %s before and %s after.%n",
                        projects.units().count(),
                        rounds == 1 ? "1 round" : rounds + " rounds",
                        Runtime.version().feature(),
                        Runtime.getRuntime().availableProcessors(),
                        load,
                        load());
    }

    private static String load() {
        return String.format(
                Locale.ROOT,
                "%.1f",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }
}
