@NullMarked
package fr.parchemin.kit.opaque;

import org.jspecify.annotations.NullMarked;
