/** PostgreSQL, Kafka and Keycloak, run from Maven artifacts. */
@NullMarked
package fr.parchemin.localstack.engine;

import org.jspecify.annotations.NullMarked;
