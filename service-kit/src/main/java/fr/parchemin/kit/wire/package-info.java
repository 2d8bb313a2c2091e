/** What is judged of a request before any resource is asked: its address, its method, its forms and encodings. */
@NullMarked
package fr.parchemin.kit.wire;

import org.jspecify.annotations.NullMarked;
