package io.github.kconfig4j.maven.plugins;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an execution of the compiler plugin may ask for that compiling in memory, with the JDK that runs Maven, cannot give.
 * What is not recognised here shows when classes are compared.
 */
public final class NotInMemory {
    /** Arguments that say where files are, or that the plugin writes a file of its own for. */
    private static final Set<String> PATHS = Set.of(
            "-d",
            "-s",
            "-h",
            "-cp",
            "-classpath",
            "--class-path",
            "-p",
            "--module-path",
            "-sourcepath",
            "--source-path",
            "--module-source-path",
            "-processorpath",
            "--processor-path",
            "--processor-module-path",
            "--upgrade-module-path",
            "--system",
            "-bootclasspath",
            "--boot-class-path",
            "-extdirs",
            "-endorseddirs",
            "--patch-module",
            "--add-exports",
            "--add-reads",
            "--add-modules",
            "--limit-modules");

    private NotInMemory() {}

    /**
     * Why an execution cannot be reproduced, as a part of a sentence; empty if nothing is known that speaks against it.
     *
     * @param toolchain whether the module is compiled by another JDK than that of Maven
     */
    public static Optional<String> reason(CompilerSettings settings, boolean toolchain) {
        PluginSetup compiler = settings.setup();
        String id = compiler.execution().getExecutionId();
        Optional<String> other = compiler.value("compilerId").filter(name -> !name.equals("javac"));
        if (other.isPresent()) {
            return Optional.of("its execution " + id + " compiles with " + other.get());
        }
        if (toolchain || !compiler.elements("jdkToolchain").isEmpty()) {
            return Optional.of("its execution " + id + " compiles with the JDK of a toolchain");
        }
        if (compiler.isOn("fork")) {
            if (compiler.value("executable").isPresent()) {
                return Optional.of("its execution " + id + " compiles with an executable of its own");
            }
            if (settings.writtenArguments().stream().anyMatch(argument -> argument.startsWith("-J"))) {
                return Optional.of("its execution " + id + " compiles with arguments for a virtual machine of its own");
            }
        }
        if (!compiler.isOn("failOnError", true)) {
            return Optional.of("its execution " + id + " goes on when there are errors");
        }
        return settings.writtenArguments().stream()
                .filter(NotInMemory::isPath)
                .findFirst()
                .map(argument -> "its execution " + id + " compiles with the argument " + argument);
    }

    private static boolean isPath(String argument) {
        String name = argument.indexOf('=') < 0 ? argument : argument.substring(0, argument.indexOf('='));
        return PATHS.contains(name) || argument.startsWith("-Xbootclasspath") || argument.startsWith("@");
    }

    /**
     * Why several executions together cannot be reproduced.
     *
     * @param classes the folder of the module's classes
     */
    public static Optional<String> reason(List<CompilerSettings> executions, Path classes) {
        Set<Path> folders = new HashSet<>();
        List<String> reasons = new ArrayList<>();
        for (CompilerSettings settings : executions) {
            settings.generatedSources().ifPresent(folders::add);
            String id = settings.setup().execution().getExecutionId();
            boolean modular = settings.sourceRoots().stream()
                    .anyMatch(root -> Files.isRegularFile(root.resolve("module-info.java")));
            if (modular
                    && settings.part(classes).filter(part -> !part.isEmpty()).isPresent()) {
                reasons.add("its execution " + id + " compiles a module for a later version of Java");
            }
        }
        if (folders.size() > 1) {
            reasons.add("what annotation processors generate in one of its executions is compiled again in another");
        }
        return reasons.stream().findFirst();
    }
}
