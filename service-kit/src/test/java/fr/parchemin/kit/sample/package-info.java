/** The smallest service: notes written at places, told to itself over Kafka. */
@NullMarked
package fr.parchemin.kit.sample;

import org.jspecify.annotations.NullMarked;
