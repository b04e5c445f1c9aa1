/** The goals. Each reads its parameters, builds one request, makes one call and reports one result. */
@NullMarked
package io.github.kconfig4j.maven;

import org.jspecify.annotations.NullMarked;
