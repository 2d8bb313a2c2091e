/** What an operator may do to a running service. */
@NullMarked
package fr.parchemin.kit.operation;

import org.jspecify.annotations.NullMarked;
