/** The public page on which anybody verifies a certificate by the code printed on it. */
@NullMarked
package fr.parchemin.gateway.verification;

import org.jspecify.annotations.NullMarked;
