package fr.parchemin.kit.change;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** A view of one resource, which knows the version it shows. */
public interface Versioned {

    @JsonIgnore
    long version();
}
