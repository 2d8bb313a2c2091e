/** Nothing stands still unseen: every consumer and sender is watched from outside, told in health and metrics, restarted. */
@NullMarked
package fr.parchemin.kit.watchdog;

import org.jspecify.annotations.NullMarked;
