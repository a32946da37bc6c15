package dev.onward.shared;

/** A word that people may give. What is not proposed is understood, and never named to them unasked. */
public interface Proposable {

    boolean isProposed();
}
