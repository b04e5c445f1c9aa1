package io.github.kconfig4j.product.set;

import io.github.kconfig4j.generate.SourceRoot;
import io.github.kconfig4j.generate.files.FileHashes;
import io.github.kconfig4j.generate.spi.Contributor;
import io.github.kconfig4j.options.KconfigOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where a template set is.
 *
 * @param root its folder, which holds {@code Kconfig} and {@code Kbuild}; it may lie in a zip file system, which must
 *     stay open until the call returns
 * @param prefix what is put before the paths of its files in messages, such as {@code src/main/kconfig/} or
 *     {@code posix-cpu-timers/}; empty for nothing
 * @param contributors those that its Kbuild files may name, already loaded
 * @param options how its Kconfig files are read
 * @param templates the folder of the templates and the Kbuild that names them; usually the root
 * @param templatesPrefix what is put before the paths of the files in it
 * @param ordinary folders of ordinary sources and resources that may have conditions
 * @param files the hashes of all files in the folder of the templates, if somebody has read them just now: then what is
 *     remembered of a file is asked for by its hash, and the file is read when it is needed
 */
public record SetInput(
        Path root,
        String prefix,
        List<Contributor> contributors,
        KconfigOptions options,
        Path templates,
        String templatesPrefix,
        List<SourceRoot> ordinary,
        Optional<FileHashes> files) {

    /** Copies the lists. */
    public SetInput {
        contributors = List.copyOf(contributors);
        ordinary = List.copyOf(ordinary);
    }

    /** Whether its options are also those of other modules: the templates lie in one of several folders of a tree. */
    boolean isPart() {
        return !templates.equals(root) && templates.startsWith(root);
    }

    /** A set of templates alone. */
    public SetInput(Path root, String prefix, List<Contributor> contributors, KconfigOptions options) {
        this(root, prefix, contributors, options, root, prefix, List.of(), Optional.empty());
    }
}
