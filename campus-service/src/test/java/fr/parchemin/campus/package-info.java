@NullMarked
package fr.parchemin.campus;

import org.jspecify.annotations.NullMarked;
