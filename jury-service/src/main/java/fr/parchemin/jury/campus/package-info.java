/** The campuses at which a jury may meet, as the campus service tells them. */
@NullMarked
package fr.parchemin.jury.campus;

import org.jspecify.annotations.NullMarked;
