/** Runs real PostgreSQL, Kafka and Keycloak and the applications as processes of this machine. */
@NullMarked
package fr.parchemin.localstack;

import org.jspecify.annotations.NullMarked;
