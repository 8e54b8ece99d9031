package dev.touchstone.junit.model.openai;

import dev.touchstone.junit.model.Attachment;
import dev.touchstone.junit.model.wire.Members;

/** What both of OpenAI's formats say in the same words. */
final class Said {

    static final String STREAM = "the connection's stream";
    static final String TOOLS = "the version's tools";
    static final String RESPONSE_SCHEMA = "the version's response schema";
    static final String SCHEMA_NAME = "answer";
    static final String FILE_NAME = "attachment.pdf";

    private Said() {}

    static Members by(String role, Object content) {
        return Members.of("role", role).and("content", content);
    }

    static boolean isImage(Attachment attachment) {
        return attachment.mediaType().startsWith("image/");
    }

    static boolean isDocument(Attachment attachment) {
        return attachment.mediaType().equals("application/pdf");
    }

    /** The bytes within a URL (RFC 2397). */
    static String dataUrl(Attachment attachment) {
        return "data:" + attachment.mediaType() + ";base64," + attachment.base64();
    }
}
