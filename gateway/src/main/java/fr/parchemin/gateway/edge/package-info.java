/** What every request passes before it is looked at, and every answer before it leaves. */
@NullMarked
package fr.parchemin.gateway.edge;

import org.jspecify.annotations.NullMarked;
