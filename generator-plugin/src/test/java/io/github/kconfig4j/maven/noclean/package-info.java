/**
 * Random sequences of edits, built with and without {@code clean} by a real Maven. It knows what a user's module looks like
 * and what Maven leaves in {@code target}, nothing of how the goals work.
 */
package io.github.kconfig4j.maven.noclean;
