package io.github.kconfig4j.conf;

import io.github.kconfig4j.options.Feature;

/** The end of a run in one mode: saves what there is to be saved. */
final class ModeSaving {
    private final Mode mode;
    private final RunFiles names;
    private final boolean write;
    private final Session session;
    private final ConfigFiles files;
    private final Environment environment;
    private final Console console;
    private final ConfigSaving saving;

    /** @param write whether the {@code .config} may be written */
    ModeSaving(
            Mode mode,
            RunFiles names,
            boolean write,
            Session session,
            ConfigFiles files,
            Environment environment,
            Console console) {
        this.mode = mode;
        this.names = names;
        this.write = write;
        this.session = session;
        this.files = files;
        this.environment = environment;
        this.console = console;
        this.saving = new ConfigSaving(session, files, environment, console);
    }

    /** Makes the text of the {@code .config} that will be written, if that is certain. Only what is printed shows that it was done. */
    void prepare() {
        if (mode.writesConfig() && write && names.output().isEmpty()) {
            saving.prepare();
        }
    }

    /** Saves, and returns the exit status. */
    int save() {
        if (!mode.writesConfig()) {
            return mode == Mode.SAVEDEFCONFIG ? saveDefconfig() : 0;
        }
        boolean synchronise = mode == Mode.SYNCCONFIG;
        boolean old = session.tree().dialect().has(Feature.OLD_SYNCHRONISATION);
        boolean unchanged = synchronise && old && !session.isChanged();
        if (!unchanged && !saved()) {
            console.err("\n*** Error during writing of the configuration.\n\n");
            return 1;
        }
        if (session.tree().dialect().has(Feature.NO_AUTOCONF)) {
            return 0;
        }
        if (synchronise && old) {
            return new OldSynchronisation(session, files, environment).write() ? 0 : notSynchronised();
        }
        if (!synchronise && !session.tree().dialect().has(Feature.AUTOCONF_FOR_ALL)) {
            return 0;
        }
        boolean written = new Synchronisation(session, files, environment, console).write(synchronise);
        return written || !synchronise ? 0 : notSynchronised();
    }

    private int saveDefconfig() {
        boolean saved = saving.saveDefconfig(names.mode());
        if (!saved) {
            console.err("n*** Error while saving defconfig to: " + names.mode() + "\n\n");
        }
        return saved ? 0 : 1;
    }

    /** Saves what is to be written; the result counts as saved if nothing is. */
    private boolean saved() {
        if (!names.output().isEmpty()) {
            return saving.save(names.output());
        }
        return !write || saving.save();
    }

    private int notSynchronised() {
        String word = session.tree().dialect().has(Feature.UPDATE_FAILED) ? "update" : "sync";
        console.err("\n*** Error during " + word + " of the configuration.\n\n");
        return 1;
    }
}
