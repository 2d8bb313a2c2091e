@NullMarked
package fr.parchemin.kit.retry;

import org.jspecify.annotations.NullMarked;
