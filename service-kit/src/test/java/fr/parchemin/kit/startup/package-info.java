/** What is done before a service is ready. */
@NullMarked
package fr.parchemin.kit.startup;

import org.jspecify.annotations.NullMarked;
