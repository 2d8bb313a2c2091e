/** What the law owes to somebody who comes by VAE: limits, answers, deadlines. */
@NullMarked
package fr.parchemin.candidate.vae;

import org.jspecify.annotations.NullMarked;
