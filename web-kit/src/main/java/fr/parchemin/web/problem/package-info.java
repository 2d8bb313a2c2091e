/** Every refusal and every error is one problem+json shape, in French or English. */
@NullMarked
package fr.parchemin.web.problem;

import org.jspecify.annotations.NullMarked;
