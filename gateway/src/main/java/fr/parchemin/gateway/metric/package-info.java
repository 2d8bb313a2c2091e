/** What is counted of the requests, without a word of whom they are about. */
@NullMarked
package fr.parchemin.gateway.metric;

import org.jspecify.annotations.NullMarked;
