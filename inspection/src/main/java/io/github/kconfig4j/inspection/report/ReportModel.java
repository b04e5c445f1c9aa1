package io.github.kconfig4j.inspection.report;

import io.github.kconfig4j.diagnostic.SourcePosition;
import io.github.kconfig4j.inspection.Json;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that a report says. Where something is so in some variants only, these are marks, one character a variant: {@code x} if it is, else
 * {@code .}. Immutable.
 *
 * @param title what the module is called
 * @param version the version of this product
 * @param variants the variants, in the order of all marks
 * @param conditions what conditions there are; other parts name them by their number here, from 0
 * @param options the symbols, in the order of the menu
 * @param menu the lines of the menu, each before those below it
 * @param files the generated files by path, sources first
 * @param sources what somebody has written: templates, ordinary files and configuration files
 * @param api the answer of {@code kconfig:api}; empty if a variant cannot be compiled
 * @param proofs the answers about the classes of each variant, as written
 * @param written the reports of other artifacts, as written, by the name of their file
 * @param coverage for each condition of the set what the proof compares with, or why there is nothing
 * @param space what is known of all configurations that there are
 */
record ReportModel(
        String title,
        String version,
        List<VariantPart> variants,
        List<Condition> conditions,
        List<OptionPart> options,
        List<MenuLine> menu,
        List<FilePart> files,
        List<SourcePart> sources,
        Optional<Json> api,
        List<Json> proofs,
        SortedMap<String, String> written,
        List<CoverageLine> coverage,
        Space space) {
    ReportModel {
        variants = List.copyOf(variants);
        conditions = List.copyOf(conditions);
        options = List.copyOf(options);
        menu = List.copyOf(menu);
        files = List.copyOf(files);
        sources = List.copyOf(sources);
        proofs = List.copyOf(proofs);
        written = Collections.unmodifiableSortedMap(new TreeMap<>(written));
        coverage = List.copyOf(coverage);
    }

    /**
     * A condition.
     *
     * @param text as Kconfig has it
     * @param symbols the symbols in it
     * @param holds in which variants it does
     * @param dead whether it is certain that no configuration meets it
     */
    record Condition(String text, List<String> symbols, String holds, boolean dead) {
        Condition {
            symbols = List.copyOf(symbols);
        }
    }

    /**
     * A line of the menu.
     *
     * @param depth how many lines it is below, from 0
     * @param kind {@code menu}, {@code config}, {@code menuconfig}, {@code choice} or {@code comment}
     * @param prompt what it says; empty for a symbol without a prompt
     * @param symbol the symbol
     * @param place where it is declared
     * @param visible in which variants a user sees it
     */
    record MenuLine(
            int depth, String kind, String prompt, Optional<String> symbol, SourcePosition place, String visible) {}

    /**
     * A condition of the set and what covers it.
     *
     * @param condition its number
     * @param kind {@code covered}, {@code gap} or {@code impossible}
     * @param by the configuration that covers it, or why none does
     */
    record CoverageLine(int condition, SourcePosition place, String kind, String by) {}

    /**
     * What is known of all configurations.
     *
     * @param count at most how many there are, numbers and strings counted by the kinds of their values; empty if nobody has counted them
     * @param check what {@code check} has found
     */
    record Space(Optional<String> count, Optional<CheckReport> check) {}
}
