/** What becomes of an award: blocs certified when asked for, revocations, disputes, and what other services hear of it. */
@NullMarked
package fr.parchemin.jury.award;

import org.jspecify.annotations.NullMarked;
