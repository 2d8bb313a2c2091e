@NullMarked
package fr.parchemin.kit.consistency;

import org.jspecify.annotations.NullMarked;
