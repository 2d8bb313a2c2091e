/** The engines that a service leans on: their clients, and whether they answer; a service that can work without one stays ready. */
@NullMarked
package fr.parchemin.kit.engine;

import org.jspecify.annotations.NullMarked;
