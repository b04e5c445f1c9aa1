package io.github.kconfig4j.model;

import io.github.kconfig4j.options.Dialect;
import io.github.kconfig4j.options.Feature;
import io.github.kconfig4j.text.ByteText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The order of the C tool's table of symbols: by the bucket of the name's FNV-1a hash, the newest first in each. */
final class ConfHash {
    private static final int NEW_BUCKETS = 1 << 14;
    private static final int OLD_BUCKETS = 9973;

    private ConfHash() {}

    /** All symbols but the shared constants. */
    static List<Symbol> order(List<SymbolDraft> drafts, Dialect dialect) {
        int buckets = dialect.has(Feature.FEW_BUCKETS) ? OLD_BUCKETS : NEW_BUCKETS;
        List<List<Symbol>> table = new ArrayList<>(Collections.nCopies(buckets, List.of()));
        int size = 0;
        for (int i = drafts.size() - 1; i >= Symbol.SHARED; i--) {
            SymbolDraft draft = drafts.get(i);
            boolean unnamed = draft.isChoice() && draft.name.isEmpty();
            int bucket = unnamed ? 0 : Integer.remainderUnsigned(hash(draft.name), buckets);
            if (table.get(bucket).isEmpty()) {
                table.set(bucket, new ArrayList<>(2));
            }
            table.get(bucket).add(draft.symbol());
            size++;
        }
        List<Symbol> order = new ArrayList<>(size);
        for (List<Symbol> bucket : table) {
            order.addAll(bucket);
        }
        return order;
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
