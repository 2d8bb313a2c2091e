/** Proofs on the real engines. */
@NullMarked
package fr.parchemin.localstack;

import org.jspecify.annotations.NullMarked;
