package io.github.kconfig4j.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.BenchmarkListEntry;
import org.openjdk.jmh.runner.format.OutputFormat;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.VerboseMode;

/** docs/speed.md names the benchmarks that there are, and holds the tables that the measurement writes. */
class SpeedPageTest {
    private static final Path PAGE = Path.of("..", "docs", "speed.md");
    private static final Pattern BENCHMARK = Pattern.compile("`(\\w+Benchmark\\.\\w+)`");

    @Test
    void namesEveryBenchmark() throws IOException {
        Set<String> named = BENCHMARK
                .matcher(Files.readString(PAGE))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(named).isEqualTo(benchmarks());
    }

    private static Set<String> benchmarks() {
        OutputFormat silent = OutputFormatFactory.createFormatInstance(System.out, VerboseMode.SILENT);
        return BenchmarkList.defaultList().getAll(silent, List.of()).stream()
                .map(BenchmarkListEntry::getUsername)
                .map(name -> name.replaceAll(".*\\.(\\w+\\.\\w+)$", "$1"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void hasTheTablesThatAreMeasured() throws IOException {
        SpeedTables tables = new SpeedTables();
        tables.footprint();
        String page = Files.readString(PAGE);

        assertThat(page.lines()).contains(tables.text().lines().findFirst().orElseThrow());
        for (String size : SpeedTables.SIZES) {
            assertThat(page).contains("\n| " + size + " | ");
        }
    }
}
