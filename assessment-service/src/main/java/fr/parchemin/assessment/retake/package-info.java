/** How often, and how long, a bloc may be sat again. */
@NullMarked
package fr.parchemin.assessment.retake;

import org.jspecify.annotations.NullMarked;
