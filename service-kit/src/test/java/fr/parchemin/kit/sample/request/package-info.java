/** What the sample answers to requests, good and bad. */
@NullMarked
package fr.parchemin.kit.sample.request;

import org.jspecify.annotations.NullMarked;
