package fr.parchemin.candidate.value;

/** A value that knows what is wrong with it. What was stored before a rule came is still read: only bodies are checked. */
public interface Checked {

    /** Fields may be null here, whatever their type says: they are as they were sent. */
    void check(Flaws flaws);
}
