/** The parts of the platform, started in order and watched. */
@NullMarked
package fr.parchemin.localstack.part;

import org.jspecify.annotations.NullMarked;
