package io.github.kconfig4j.cli;

import io.github.kconfig4j.shell.CommandMemory;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A memory in a file of the user's cache directory, one for each tree. It is read when it is asked first. A file that
 * cannot be read is none, and one that cannot be written is not: a run never fails because of it.
 */
final class FileCommandMemory implements CommandMemory {
    private static final int FORMAT = 0x4b634d31;
    /** Several architectures of a tree together have fewer commands. */
    private static final int MAX_COMMANDS = 2000;
    /** A longer text is not kept: {@link DataOutputStream#writeUTF} has not more than that many bytes, three a character. */
    private static final int MAX_LENGTH = 65535 / 3;

    private final File file;
    private @Nullable Map<String, String> known;

    private FileCommandMemory(File file) {
        this.file = file;
    }

    /** The memory of the tree that a run reads; none without a cache directory. */
    static CommandMemory of(Map<String, String> environment, Path directory) {
        String tree = directory + "\n" + environment.getOrDefault("srctree", "");
        return CacheDirectory.of(environment)
                .<CommandMemory>map(cache -> new FileCommandMemory(cache.file("commands", tree)))
                .orElse(NONE);
    }

    @Override
    public Optional<String> printed(String command) {
        return Optional.ofNullable(known().get(command));
    }

    private Map<String, String> known() {
        Map<String, String> all = known;
        if (all == null) {
            all = read();
            known = all;
        }
        return all;
    }

    private Map<String, String> read() {
        Map<String, String> read = new HashMap<>();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(new FileInputStream(file)))) {
            if (in.readInt() != FORMAT) {
                return Map.of();
            }
            int count = in.readInt();
            for (int i = 0; i < count; i++) {
                String command = in.readUTF();
                read.put(command, in.readUTF());
            }
        } catch (IOException e) {
            return Map.of();
        }
        return read;
    }

    @Override
    public void keep(Map<String, String> printed) {
        Map<String, String> old = known();
        boolean same = true;
        Map<String, String> all = new LinkedHashMap<>();
        for (Map.Entry<String, String> entry : printed.entrySet()) {
            if (entry.getKey().length() <= MAX_LENGTH && entry.getValue().length() <= MAX_LENGTH) {
                all.put(entry.getKey(), entry.getValue());
                same &= entry.getValue().equals(old.get(entry.getKey()));
            }
        }
        if (!same) {
            for (Map.Entry<String, String> entry : old.entrySet()) {
                if (all.size() < MAX_COMMANDS) {
                    all.putIfAbsent(entry.getKey(), entry.getValue());
                }
            }
            write(all);
        }
    }

    private void write(Map<String, String> all) {
        try {
            CacheDirectory.write(file, content(all));
        } catch (IOException e) {
            // Memory cannot fail.
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] content(Map<String, String> all) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(FORMAT);
            out.writeInt(all.size());
            for (Map.Entry<String, String> entry : all.entrySet()) {
                out.writeUTF(entry.getKey());
                out.writeUTF(entry.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
