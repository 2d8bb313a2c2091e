/** Who may do what: roles, campuses and rows, tried one by one. */
@NullMarked
package fr.parchemin.endtoend.access;

import org.jspecify.annotations.NullMarked;
