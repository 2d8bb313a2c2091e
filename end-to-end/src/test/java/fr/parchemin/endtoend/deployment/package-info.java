/** Compares what compose and Kubernetes give the applications with what the applications read. */
@NullMarked
package fr.parchemin.endtoend.deployment;

import org.jspecify.annotations.NullMarked;
