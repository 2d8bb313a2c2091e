/** What the stack needs of the machine: processes, ports, files, memory. */
@NullMarked
package fr.parchemin.localstack.machine;

import org.jspecify.annotations.NullMarked;
