/** The merged API description, its reference page and the pages that explain problems. */
@NullMarked
package fr.parchemin.gateway.reference;

import org.jspecify.annotations.NullMarked;
