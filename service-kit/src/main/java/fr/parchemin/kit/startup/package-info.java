/** What a service does once before it is ready, however long the database keeps it waiting. */
@NullMarked
package fr.parchemin.kit.startup;

import org.jspecify.annotations.NullMarked;
