/** Named points at which a fault test ends the process as kill -9 would. */
@NullMarked
package fr.parchemin.kit.fault;

import org.jspecify.annotations.NullMarked;
