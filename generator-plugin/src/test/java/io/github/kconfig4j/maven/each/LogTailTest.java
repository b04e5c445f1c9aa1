package io.github.kconfig4j.maven.each;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTailTest {
    @TempDir
    private Path folder;

    @Test
    void tellsErrorsWithoutWhatMavenAdvisesInAnyCase() throws Exception {
        Path log = folder.resolve("log");
        Files.writeString(log, """
                [INFO] Scanning for projects...
                [ERROR] src/Kconfig:[1,1] not so (syntax)
                  hint: So.
                [INFO] plain .............. SUCCESS
                and more
                [ERROR] Failed to execute goal x:y:1.0:test: There are test failures.
                [ERROR]\s
                [ERROR] To see the full stack trace of the errors, re-run Maven with the -e switch.
                [ERROR] Re-run Maven using the -X switch to enable full debug logging.
                [ERROR]\s
                [ERROR] For more information about the errors and possible solutions, please read the following articles:
                [ERROR] [Help 1] http://cwiki.apache.org/confluence/display/MAVEN/MojoFailureException
                [ERROR]\s
                [ERROR] After correcting the problems, you can resume the build with the command
                [ERROR]   mvn <args> -rf :core
                """);

        assertThat(LogTail.of(log))
                .containsExactly(
                        "[ERROR] src/Kconfig:[1,1] not so (syntax)",
                        "  hint: So.",
                        "[ERROR] Failed to execute goal x:y:1.0:test: There are test failures.");
    }

    @Test
    void readsTheEndOfALongOne() throws Exception {
        Path log = folder.resolve("log");
        Files.writeString(
                log, IntStream.range(0, 100_000).mapToObj(i -> "line " + i).collect(Collectors.joining("\n")));

        assertThat(LogTail.of(log)).hasSize(25).startsWith("line 99975").endsWith("line 99999");
        assertThat(LogTail.of(folder.resolve("none"))).isEmpty();
    }

    /** Neither a folder nor a time that only one build has. */
    @Test
    void theCauseIsTheSameWhereverItIsBuilt() throws Exception {
        Path log = folder.resolve("check-a.log");
        Files.writeString(log, """
                [INFO] BUILD FAILURE
                [ERROR] COMPILATION ERROR :
                [ERROR] /shop/target/kconfig/each/check-a/PortTest.java:[11,47] cannot find symbol
                [ERROR] Failed to execute goal g:compiler:1:testCompile (default) on project shop: Compilation failure
                [ERROR] src/test/java/PortTest.java:[11,47] cannot find symbol (javac)
                [ERROR]   symbol:   method path()
                [ERROR] src/test/java/PortTest.java:[12,1] cannot find symbol (javac)
                """);

        assertThat(LogTail.cause(log)).isEqualTo("""
                        Failed to execute goal g:compiler:1:testCompile (default) on project shop: Compilation failure
                        src/test/java/PortTest.java:[11,47] cannot find symbol (javac)""");
        Files.writeString(
                log, "[ERROR] Failed to execute goal g:surefire:1:test on project shop: a timeout -> [Help 1]\n");
        assertThat(LogTail.cause(log)).isEqualTo("Failed to execute goal g:surefire:1:test on project shop: a timeout");
        assertThat(LogTail.cause(folder.resolve("none"))).isEmpty();
    }
}
