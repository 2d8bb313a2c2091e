/** What must hold afterwards, read from the databases and the log. */
@NullMarked
package fr.parchemin.endtoend.oracle;

import org.jspecify.annotations.NullMarked;
