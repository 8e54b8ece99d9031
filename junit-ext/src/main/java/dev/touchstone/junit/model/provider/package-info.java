/** Who answers in a version's name: a provider known by its name or a class, held to the model that was asked for. */
@NullMarked
package dev.touchstone.junit.model.provider;

import org.jspecify.annotations.NullMarked;
