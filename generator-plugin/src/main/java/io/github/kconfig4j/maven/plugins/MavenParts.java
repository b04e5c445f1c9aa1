package io.github.kconfig4j.maven.plugins;

import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.toolchain.ToolchainManager;
import org.eclipse.aether.RepositorySystem;

/**
 * The parts of Maven that know how a module is built.
 *
 * @param lifecycle plans builds
 * @param plugins runs other plugins
 * @param repositories where artifacts are
 * @param toolchains which JDK compiles
 */
public record MavenParts(
        LifecycleExecutor lifecycle,
        BuildPluginManager plugins,
        RepositorySystem repositories,
        ToolchainManager toolchains) {}
