/** Real servers on the loopback that stand in for the services and for Keycloak. */
@NullMarked
package fr.parchemin.gateway.standin;

import org.jspecify.annotations.NullMarked;
