/** What is judged before any resource is asked, without a service around it. */
@NullMarked
package fr.parchemin.kit.wire;

import org.jspecify.annotations.NullMarked;
