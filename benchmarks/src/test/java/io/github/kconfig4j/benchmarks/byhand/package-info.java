/**
 * What the generated timers are compared with: the same checks on the same kernel model, written by hand. The timers
 * here can expire and be counted, nothing more; what they do until something is due is what the generated ones do.
 *
 * <p>It must not know the generated timers, nor that it is measured.
 */
package io.github.kconfig4j.benchmarks.byhand;
