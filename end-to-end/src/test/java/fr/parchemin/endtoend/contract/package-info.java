/** What is published keeps its promises. */
@NullMarked
package fr.parchemin.endtoend.contract;

import org.jspecify.annotations.NullMarked;
