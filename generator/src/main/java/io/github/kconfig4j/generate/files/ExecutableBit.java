package io.github.kconfig4j.generate.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;

/** Whether a file is a program, where the file system keeps that of a file; elsewhere none is. */
public final class ExecutableBit {
    private ExecutableBit() {}

    /** Whether its owner may execute a file. */
    public static boolean of(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return view != null && view.readAttributes().permissions().contains(PosixFilePermission.OWNER_EXECUTE);
    }

    /** Lets all who may read a file execute it as well, or nobody. A file that is so already is not touched. */
    public static void set(Path file, boolean executable) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view != null && of(file) != executable) {
            Set<PosixFilePermission> permissions =
                    EnumSet.copyOf(view.readAttributes().permissions());
            change(permissions, executable, PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_EXECUTE);
            change(permissions, executable, PosixFilePermission.GROUP_READ, PosixFilePermission.GROUP_EXECUTE);
            change(permissions, executable, PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_EXECUTE);
            view.setPermissions(permissions);
        }
    }

    private static void change(
            Set<PosixFilePermission> permissions,
            boolean executable,
            PosixFilePermission read,
            PosixFilePermission execute) {
        permissions.remove(execute);
        if (executable && permissions.contains(read)) {
            permissions.add(execute);
        }
    }
}
