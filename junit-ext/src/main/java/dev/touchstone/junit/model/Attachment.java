package dev.touchstone.junit.model;

import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** An image, or another binary part of a message. */
public final class Attachment {

    private final String mediaType;
    private final byte[] content;

    private Attachment(String mediaType, byte[] content) {
        this.mediaType = mediaType;
        this.content = content.clone();
    }

    /**
     * Keeps a copy of the bytes.
     *
     * @param mediaType {@code image/png} and the like
     */
    public static Attachment of(String mediaType, byte[] content) {
        return new Attachment(mediaType, content);
    }

    /** {@code image/png} and the like. */
    public String mediaType() {
        return mediaType;
    }

    /** A copy of the bytes. */
    public byte[] content() {
        return content.clone();
    }

    /** The bytes as the wire formats want them. */
    public String base64() {
        return Base64.getEncoder().encodeToString(content);
    }

    /** Equal type and bytes. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Attachment that
                && mediaType.equals(that.mediaType)
                && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    @Override
    public String toString() {
        return mediaType + ", " + content.length + " bytes";
    }
}
