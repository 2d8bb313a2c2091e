/** A client of the platform: requests, answers, tokens. */
@NullMarked
package fr.parchemin.endtoend.client;

import org.jspecify.annotations.NullMarked;
