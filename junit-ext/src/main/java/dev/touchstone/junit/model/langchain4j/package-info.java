/** A user's own LangChain4j client as a model. */
@NullMarked
package dev.touchstone.junit.model.langchain4j;

import org.jspecify.annotations.NullMarked;
