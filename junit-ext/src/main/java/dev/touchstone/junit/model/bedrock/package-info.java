/** Amazon Bedrock, by Converse. */
@NullMarked
package dev.touchstone.junit.model.bedrock;

import org.jspecify.annotations.NullMarked;
