package io.github.kconfig4j.model;

import io.github.kconfig4j.syntax.ByteText;
import io.github.kconfig4j.syntax.Dialect;
import io.github.kconfig4j.syntax.Feature;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The order of the C tool's table of symbols: by the bucket of the name's FNV-1a hash, the newest first in each. */
final class ConfHash {
    private static final int NEW_BUCKETS = 1 << 14;
    private static final int OLD_BUCKETS = 9973;

    private ConfHash() {}

    /** All symbols but the shared constants. */
    static List<Symbol> order(List<SymbolDraft> drafts, Dialect dialect) {
        int buckets = dialect.has(Feature.TYPED_CHOICES) ? OLD_BUCKETS : NEW_BUCKETS;
        record Entry(int bucket, Symbol symbol) {}
        List<Entry> entries = new ArrayList<>();
        for (int i = drafts.size() - 1; i >= Symbol.SHARED; i--) {
            SymbolDraft draft = drafts.get(i);
            boolean unnamed = draft.isChoice() && draft.name.isEmpty();
            int bucket = unnamed ? 0 : Integer.remainderUnsigned(hash(draft.name), buckets);
            entries.add(new Entry(bucket, draft.symbol()));
        }
        // The sort is stable, so that within a bucket the newest stay first.
        entries.sort(Comparator.comparingInt(Entry::bucket));
        return entries.stream().map(Entry::symbol).toList();
    }

    private static int hash(String name) {
        int hash = 0x811C9DC5;
        for (byte b : ByteText.encode(name)) {
            // Bytes are signed here as they are in C on most machines.
            hash = (hash ^ b) * 0x01000193;
        }
        return hash;
    }
}
