/** Whether the engines that a service leans on answer it; a service that can work without one stays ready. */
@NullMarked
package fr.parchemin.kit.engine;

import org.jspecify.annotations.NullMarked;
