/** The step before a service is started; nothing of it runs in the service. */
@NullMarked
package fr.parchemin.kit.migration;

import org.jspecify.annotations.NullMarked;
