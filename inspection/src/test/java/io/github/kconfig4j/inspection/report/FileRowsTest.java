package io.github.kconfig4j.inspection.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.generate.source.GeneratedSource;
import io.github.kconfig4j.generate.source.LineOrigin;
import io.github.kconfig4j.model.Expr;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FileRowsTest {
    private static final int RUNS = 300;

    @Test
    void eachVariantHasItsLinesInItsOrderWhateverTheyAre() {
        Random random = new Random(20260101);
        for (int run = 0; run < RUNS; run++) {
            int variants = 1 + random.nextInt(6);
            FileRows rows = new FileRows();
            List<List<String>> texts = new ArrayList<>();
            for (int i = 0; i < variants; i++) {
                List<Integer> places =
                        random.ints(random.nextInt(12), 1, 9).boxed().toList();
                List<String> lines =
                        places.stream().map(place -> "line " + place).toList();
                List<LineOrigin> origins = places.stream()
                        .map(place -> new LineOrigin(SourcePosition.ofLine("f", place), Expr.YES))
                        .toList();
                rows.add(i, new GeneratedSource("f", String.join("\n", lines), origins, Set.of()));
                texts.add(lines);
            }
            List<FilePart.Row> merged = rows.rows(variants, new ConditionTable(List.of(), List.of()));
            for (int i = 0; i < variants; i++) {
                int variant = i;
                assertThat(merged.stream()
                                .filter(row -> row.variants().charAt(variant) == 'x')
                                .map(FilePart.Row::text))
                        .as("run " + run + ", variant " + i)
                        .containsExactlyElementsOf(texts.get(i));
            }
        }
    }

    @Test
    void alternativesStandInTheOrderInWhichTheyAreWritten() {
        FileRows rows = new FileRows();
        rows.add(0, lines(1, 2, 9));
        rows.add(1, lines(1, 4, 9));
        rows.add(2, lines(1, 3, 9));

        assertThat(rows.rows(3, new ConditionTable(List.of(), List.of())))
                .extracting(row -> row.text() + " " + row.variants())
                .containsExactly("1 xxx", "2 x..", "3 ..x", "4 .x.", "9 xxx");
    }

    private static GeneratedSource lines(int... places) {
        return new GeneratedSource(
                "f",
                String.join("\n", IntStream.of(places).mapToObj(String::valueOf).toList()),
                IntStream.of(places)
                        .mapToObj(place -> new LineOrigin(SourcePosition.ofLine("f", place), Expr.YES))
                        .toList(),
                Set.of());
    }
}
