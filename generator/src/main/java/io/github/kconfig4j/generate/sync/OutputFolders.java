package io.github.kconfig4j.generate.sync;

import io.github.kconfig4j.generate.files.FileHashes;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The two folders that generated files are in. A file in them is named {@code source/<path>} or {@code resource/<path>}. */
final class OutputFolders {
    private static final String SOURCE = "source/";
    private static final String RESOURCE = "resource/";

    private final SyncRequest request;
    private final FileHashes sources;
    private final FileHashes resources;

    /**
     * @param sources what is in the folder of the sources
     * @param resources what is in the folder of the resources
     */
    OutputFolders(SyncRequest request, FileHashes sources, FileHashes resources) {
        this.request = request;
        this.sources = sources;
        this.resources = resources;
    }

    static String name(boolean resource, String path) {
        return (resource ? RESOURCE : SOURCE) + path;
    }

    static boolean isSource(String name) {
        return name.startsWith(SOURCE);
    }

    static String path(String name) {
        return name.substring(name.indexOf('/') + 1);
    }

    private OutputRoot outputRoot(String name) {
        return isSource(name) ? request.sources() : request.resources();
    }

    Path root(String name) {
        return outputRoot(name).path();
    }

    Claim claim(String name) {
        return outputRoot(name).claim();
    }

    Path resolve(String name) {
        return root(name).resolve(path(name));
    }

    Charset encoding(String name) {
        return isSource(name) ? request.encoding() : StandardCharsets.UTF_8;
    }

    /** The hashes of those of some files that are there. */
    SortedMap<String, String> hashes(Collection<String> names) {
        SortedMap<String, String> hashes = new TreeMap<>();
        names.forEach(name -> hash(name).ifPresent(hash -> hashes.put(name, hash)));
        return hashes;
    }

    /** The hash of the file that lies there; empty if there is none. */
    Optional<String> hash(String name) {
        return (isSource(name) ? sources : resources).hash(path(name));
    }

    /** The text of the file that lies there, whether all of it is in its encoding or not; empty if there is none. */
    String text(String name) throws IOException {
        return hash(name).isPresent() ? new String(Files.readAllBytes(resolve(name)), encoding(name)) : "";
    }

    /** The names of all files that lie there. */
    List<String> present() {
        List<String> names = new ArrayList<>();
        sources.files().forEach(path -> names.add(name(false, path)));
        resources.files().forEach(path -> names.add(name(true, path)));
        return names;
    }

    /**
     * What is in the folder of the sources, or of the resources, after changes.
     *
     * @param changes the new hashes by name; without one the file is deleted
     */
    FileHashes after(boolean resource, SortedMap<String, Optional<String>> changes) {
        SortedMap<String, Optional<String>> own = new TreeMap<>();
        changes.forEach((name, hash) -> {
            if (isSource(name) != resource) {
                own.put(path(name), hash);
            }
        });
        return (resource ? resources : sources).with(own);
    }
}
