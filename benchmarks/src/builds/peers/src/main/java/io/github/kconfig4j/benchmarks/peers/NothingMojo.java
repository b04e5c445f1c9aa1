package io.github.kconfig4j.benchmarks.peers;

import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Does nothing: what Maven costs without a goal's work. */
@Mojo(name = "nothing", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public class NothingMojo extends AbstractMojo {
    @Override
    public void execute() {
        getLog().debug("nothing");
    }
}
