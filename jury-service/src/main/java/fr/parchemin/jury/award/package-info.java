/** What a closed session awards: numbered certificates, their verification, their revocation and the disputes about them. */
@NullMarked
package fr.parchemin.jury.award;

import org.jspecify.annotations.NullMarked;
