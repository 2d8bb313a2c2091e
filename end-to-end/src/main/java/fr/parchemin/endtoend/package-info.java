/** The long runs against a whole platform: faults and benchmarks. */
@NullMarked
package fr.parchemin.endtoend;

import org.jspecify.annotations.NullMarked;
