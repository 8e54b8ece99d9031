/** The wire formats of OpenAI, Chat Completions and Responses, and the servers that speak the former: gateways, local servers, Azure. */
@NullMarked
package dev.touchstone.junit.model.openai;

import org.jspecify.annotations.NullMarked;
