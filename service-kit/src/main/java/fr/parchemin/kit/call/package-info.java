/** One request or message is one transaction that carries its caller's scope. */
@NullMarked
package fr.parchemin.kit.call;

import org.jspecify.annotations.NullMarked;
