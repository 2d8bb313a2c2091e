/** What the published description of the API says for every operation. */
@NullMarked
package fr.parchemin.kit.reference;

import org.jspecify.annotations.NullMarked;
