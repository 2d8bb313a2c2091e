/** What is done to the platform, and what it promises to withstand. */
@NullMarked
package fr.parchemin.endtoend.fault;

import org.jspecify.annotations.NullMarked;
