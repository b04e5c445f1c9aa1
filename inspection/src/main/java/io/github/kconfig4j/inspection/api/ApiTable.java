package io.github.kconfig4j.inspection.api;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The API of some variants. Immutable.
 *
 * @param variants their names; elsewhere each is called by its place in this list, from 0
 * @param elements all that at least one of them has
 * @param notExported the packages with public types that none of them exports to all
 * @param findings where what all of them have is not the same to those who use it
 * @param losses what those lose who use the common API of a baseline, if there is one
 */
public record ApiTable(
        List<String> variants,
        SortedMap<ElementKey, ApiElement> elements,
        SortedSet<String> notExported,
        List<Finding> findings,
        List<Loss> losses) {
    /** Copies the collections. */
    public ApiTable {
        variants = List.copyOf(variants);
        elements = Collections.unmodifiableSortedMap(new TreeMap<>(elements));
        notExported = Collections.unmodifiableSortedSet(new TreeSet<>(notExported));
        findings = List.copyOf(findings);
        losses = List.copyOf(losses);
    }

    ApiTable withLosses(List<Loss> found) {
        return new ApiTable(variants, elements, notExported, findings, found);
    }

    /** The element with this key. */
    public Optional<ApiElement> find(ElementKey key) {
        return Optional.ofNullable(elements.get(key));
    }

    /** Whether all variants have it, declared or inherited. */
    public boolean isCommon(ApiElement element) {
        return element.count() == variants.size();
    }

    /** How many elements all variants have. */
    public long commonCount() {
        return elements.values().stream().filter(this::isCommon).count();
    }

    /** Whether what is compiled against what all have runs with each of them. */
    public boolean isBinaryCompatible() {
        return findings.stream().noneMatch(finding -> finding.change().level() == Change.Level.BINARY);
    }

    /** The names of variants, in the order of the list. */
    public List<String> names(SortedSet<Integer> numbers) {
        return numbers.stream().map(variants::get).toList();
    }
}
