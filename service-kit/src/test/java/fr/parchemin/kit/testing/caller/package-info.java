/** Those as whom tests call. */
@NullMarked
package fr.parchemin.kit.testing.caller;

import org.jspecify.annotations.NullMarked;
