/** Blocs that need not be sat. */
@NullMarked
package fr.parchemin.assessment.exemption;

import org.jspecify.annotations.NullMarked;
