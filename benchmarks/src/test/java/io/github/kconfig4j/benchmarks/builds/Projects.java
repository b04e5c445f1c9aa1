package io.github.kconfig4j.benchmarks.builds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the modules, each in a folder of its own, from the poms below {@code benchmarks/src/builds}.
 *
 * @param root the project's folder
 * @param work where the modules go
 * @param version the version of the plugin
 * @param units what is in them
 */
record Projects(Path root, Path work, String version, Units units) {
    private static final String SET = "src/main/kconfig/";

    /** One with the plugin's goals. */
    Project kconfig(String name) throws IOException {
        Project project = withOptions(name);
        StringBuilder kbuild = new StringBuilder();
        for (int unit = 0; unit < units.count(); unit++) {
            kbuild.append("java-y += ").append(units.path(unit)).append(".java.ftl\n");
        }
        project.write(SET + "Kbuild", kbuild.toString());
        writeUnits(project, SET, Syntax.FREEMARKER);
        return project;
    }

    /** One with the plugin's goals and ordinary sources. */
    Project ordinary(String name) throws IOException {
        Project project = withOptions(name);
        writeUnits(project, "src/main/java/", Syntax.DIRECTIVES);
        return project;
    }

    private Project withOptions(String name) throws IOException {
        Project project = make(name, "kconfig", "target/generated-sources/kconfig");
        project.write(
                SET + "Kconfig",
                Units.options().stream()
                        .map(option -> "config " + option + "\n\tbool \"" + option + "\"\n")
                        .collect(Collectors.joining("\n", "mainmenu \"Units\"\n\n", "")));
        return project;
    }

    /** One with JCP. */
    Project jcp(String name) throws IOException {
        Project project = make(name, "jcp", "target/generated-sources/preprocessed");
        writeUnits(project, "src/main/java/", Syntax.JCP);
        return project;
    }

    /** One with Manifold's preprocessor, which works in the compiler. */
    Project manifold(String name) throws IOException {
        Project project = make(name, "manifold", "");
        writeUnits(project, "src/main/java/", Syntax.MANIFOLD);
        return project;
    }

    /** One with plain FreeMarker. */
    Project freemarker(String name) throws IOException {
        Project project = make(name, "freemarker", "target/generated-sources/freemarker");
        writeUnits(project, "src/main/templates/", Syntax.FREEMARKER);
        return project;
    }

    /** One with a goal that does nothing and no source. */
    Project empty(String name) throws IOException {
        return make(name, "empty", "");
    }

    /** One in which the sources of another, as they were generated, are ordinary ones. */
    Project plain(String name, Project generated) throws IOException {
        Project project = make(name, "plain", "");
        for (var source : generated.sources().entrySet()) {
            project.write("src/main/java/" + source.getKey(), source.getValue());
        }
        return project;
    }

    /** The sample with its variants. */
    Project sample(String name) throws IOException {
        Path sample = root.resolve("sample-config");
        Project project = new Project(work.resolve(name), "", new Options());
        Project.deleteTree(project.folder());
        project.write(".mvn/maven.config", "");
        String pom = Files.readString(sample.resolve("pom.xml"));
        project.write("pom.xml", pom.replaceFirst("</version>\\s*</parent>", "</version><relativePath /></parent>"));
        try (Stream<Path> files = Files.walk(sample.resolve("configs"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                project.write(sample.relativize(file).toString(), Files.readString(file));
            }
        }
        return project;
    }

    private Project make(String name, String pom, String generated) throws IOException {
        Project project = new Project(work.resolve(name), generated, new Options());
        Project.deleteTree(project.folder());
        Path source = root.resolve("benchmarks/src/builds").resolve(pom).resolve("pom.xml");
        project.write("pom.xml", Files.readString(source).replace("@project.version@", version));
        // Maven takes this folder for the root, and not the project's.
        project.write(".mvn/maven.config", "");
        project.writeOptions();
        return project;
    }

    private void writeUnits(Project project, String below, Syntax syntax) throws IOException {
        for (int unit = 0; unit < units.count(); unit++) {
            project.write(below + units.path(unit) + syntax.suffix(), units.text(unit, syntax));
        }
    }
}
