/** What waits for an operator: keys whose next message could not be taken in, or not be sent. */
@NullMarked
package fr.parchemin.kit.parking;

import org.jspecify.annotations.NullMarked;
