/** What comes in that nobody should send, and faults planted for the checker to find. */
@NullMarked
package fr.parchemin.endtoend.fault.input;

import org.jspecify.annotations.NullMarked;
