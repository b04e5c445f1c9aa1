package io.github.kconfig4j.maven.plugins;

import io.github.kconfig4j.compile.CompilerOptions;
import io.github.kconfig4j.jar.EntryFilter;
import io.github.kconfig4j.maven.layout.ModulePart;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** How one execution of the compiler plugin compiles the module's main sources, or those of its tests. */
public final class CompilerSettings {
    private final PluginSetup compiler;
    private final ModulePart part;

    /** Of main sources. */
    CompilerSettings(PluginSetup compiler) {
        this(compiler, ModulePart.MAIN);
    }

    /** @param part whose sources it compiles: the plugin's two goals call some parameters otherwise */
    CompilerSettings(PluginSetup compiler, ModulePart part) {
        this.compiler = compiler;
        this.part = part;
    }

    private boolean isForTests() {
        return part == ModulePart.TEST;
    }

    /** The value for tests, which is that for main sources if it has none of its own. */
    private Optional<String> own(String name) {
        return isForTests()
                ? compiler.value("test" + Character.toUpperCase(name.charAt(0)) + name.substring(1))
                        .or(() -> compiler.value(name))
                : compiler.value(name);
    }

    /** What Maven runs. */
    public PluginSetup setup() {
        return compiler;
    }

    /** The encoding of the sources; the platform's if nothing names one. */
    Charset encoding() throws MojoFailureException {
        Optional<String> name = compiler.value("encoding");
        if (name.isEmpty()) {
            return Charset.defaultCharset();
        }
        try {
            return Charset.forName(name.get());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new MojoFailureException(
                    "The sources' encoding '" + name.get()
                            + "' (project.build.sourceEncoding, or encoding of the maven-compiler-plugin) is none that"
                            + " Java knows: write one that it does, such as UTF-8.",
                    e);
        }
    }

    /** Whether it compiles everything again where one source has changed: its own way to find what depends on it. */
    boolean findsDependents() {
        return compiler.isOn("useIncrementalCompilation", true);
    }

    /** Whether it compiles nothing. */
    public boolean isSkipped() {
        return compiler.isOn(isForTests() ? "skip" : "skipMain");
    }

    /** The folders of sources, those of generated ones included. */
    public List<Path> sourceRoots() {
        return compiler.values("compileSourceRoots").stream().map(Path::of).toList();
    }

    /** Where annotation processors write sources; the compiler plugin makes it a folder of sources of the module. */
    public Optional<Path> generatedSources() {
        return compiler.value(isForTests() ? "generatedTestSourcesDirectory" : "generatedSourcesDirectory")
                .map(Path::of);
    }

    /**
     * The part of the module's classes that it writes to, as in {@link io.github.kconfig4j.compile.OutputFolder}; empty if
     * it writes elsewhere.
     *
     * @param classes the folder of the module's classes
     */
    public Optional<String> part(Path classes) {
        Path output = compiler.value("outputDirectory").map(Path::of).orElse(classes);
        if (isMultiRelease()) {
            output = output.resolve(
                    "META-INF/versions/" + compiler.value("release").orElse(""));
        }
        if (!output.startsWith(classes)) {
            return Optional.empty();
        }
        String part = classes.relativize(output).toString().replace('\\', '/');
        return Optional.of(part.isEmpty() ? "" : part + "/");
    }

    /** Whether it compiles classes for a later version of Java, on top of those of the earlier ones. */
    public boolean isMultiRelease() {
        return compiler.isOn("multiReleaseOutput");
    }

    /** Which sources are compiled, by their paths below the folders of sources. */
    public EntryFilter sources() {
        if (!isForTests()) {
            return new EntryFilter(compiler.values("includes"), compiler.values("excludes"));
        }
        // What tests a module of the Java platform is compiled on the class path here, which has no modules.
        List<String> excludes = new ArrayList<>(compiler.values("testExcludes"));
        excludes.add("module-info.java");
        return new EntryFilter(compiler.values("testIncludes"), excludes);
    }

    /** Whether a {@code package-info.java} without annotations has a class file, so that it need not be compiled again. */
    public boolean makesPackageInfos() {
        return compiler.isOn("createMissingPackageInfoClass");
    }

    /** Whether the JDK's exact version is taken out of a {@code module-info}: where the build is to be reproducible. */
    public boolean makesPlainJdkVersions() {
        return compiler.value("outputTimestamp")
                .filter(time -> time.length() > 1 || Character.isDigit(time.charAt(0)))
                .isPresent();
    }

    /** The artifacts with annotation processors, as the pom names them. */
    public List<Xpp3Dom> processorPaths() {
        return compiler.elements("annotationProcessorPaths");
    }

    /** Whether the versions of what these need are those of the module's dependency management. */
    public boolean managesProcessorPaths() {
        return compiler.isOn("annotationProcessorPathsUseDepMgmt");
    }

    /** The options with these paths. */
    public CompilerOptions options(List<Path> classPath, List<Path> processorPath) throws MojoFailureException {
        Optional<String> release = own("release");
        List<String> arguments = new ArrayList<>();
        if (release.isEmpty()) {
            option("source", "-source", arguments);
            option("target", "-target", arguments);
        }
        flag("parameters", "-parameters", arguments);
        flag("enablePreview", "--enable-preview", arguments);
        flag("showDeprecation", "-deprecation", arguments);
        flag("failOnWarning", "-Werror", arguments);
        if (compiler.value("showWarnings").filter("false"::equals).isPresent() && !compiler.isOn("showDeprecation")) {
            arguments.add("-nowarn");
        }
        compiler.value("proc").ifPresent(proc -> arguments.add("-proc:" + proc));
        compiler.value("implicit").ifPresent(implicit -> arguments.add("-implicit:" + implicit));
        List<String> processors = compiler.values("annotationProcessors");
        if (!processors.isEmpty()) {
            arguments.addAll(List.of("-processor", String.join(",", processors)));
        }
        arguments.addAll(moreArguments());
        // Since 3.14 there is one, since 3.15 it can be switched off.
        Optional<String> moduleVersion =
                compiler.isOn("useModuleVersion", true) ? compiler.value("moduleVersion") : Optional.empty();
        return new CompilerOptions(
                encoding(), classPath, List.of(), release, processorPath, arguments, debug(), moduleVersion);
    }

    /** The arguments that the pom writes out, but for those of the virtual machine of a javac of its own. */
    private List<String> moreArguments() {
        return writtenArguments().stream()
                .filter(argument -> !argument.startsWith("-J"))
                .toList();
    }

    /** The arguments that the pom writes out. */
    List<String> writtenArguments() {
        List<String> arguments = new ArrayList<>();
        List<Xpp3Dom> ofTests = isForTests() ? compiler.elements("testCompilerArguments") : List.of();
        (ofTests.isEmpty() ? compiler.elements("compilerArguments") : ofTests)
                .forEach(argument -> arguments.addAll(argument(argument)));
        own("compilerArgument").ifPresent(arguments::add);
        arguments.addAll(compiler.values("compilerArgs"));
        return arguments;
    }

    private String debug() {
        if (!compiler.isOn("debug")) {
            return "";
        }
        return compiler.value("debuglevel").map(level -> "-g:" + level).orElse("-g");
    }

    private void flag(String name, String argument, List<String> arguments) {
        if (compiler.isOn(name)) {
            arguments.add(argument);
        }
    }

    private void option(String name, String argument, List<String> arguments) {
        own(name).ifPresent(value -> arguments.addAll(List.of(argument, value)));
    }

    /** The old form: the element's name is the argument's without its hyphen. */
    private static List<String> argument(Xpp3Dom element) {
        String name = element.getName().startsWith("-") ? element.getName() : "-" + element.getName();
        String value = element.getValue();
        if (value == null || value.isBlank()) {
            return List.of(name);
        }
        return name.startsWith("-A") ? List.of(name + "=" + value) : List.of(name, value);
    }
}
