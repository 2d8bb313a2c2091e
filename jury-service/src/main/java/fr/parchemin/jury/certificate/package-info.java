/** The proof of an award: its number, its holder, its verification by anybody. */
@NullMarked
package fr.parchemin.jury.certificate;

import org.jspecify.annotations.NullMarked;
