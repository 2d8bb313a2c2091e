/** What is promised of the repository itself, whatever its modules do. */
@NullMarked
package fr.parchemin.endtoend.tree;

import org.jspecify.annotations.NullMarked;
