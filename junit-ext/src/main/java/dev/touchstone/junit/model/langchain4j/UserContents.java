package dev.touchstone.junit.model.langchain4j;

import dev.langchain4j.data.message.AudioContent;
import dev.langchain4j.data.message.Content;
import dev.langchain4j.data.message.ImageContent;
import dev.langchain4j.data.message.PdfFileContent;
import dev.langchain4j.data.message.TextContent;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.data.message.VideoContent;
import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.Untrusted;
import dev.touchstone.junit.model.Attachment;
import dev.touchstone.junit.model.Message;
import java.util.ArrayList;
import java.util.List;

/** What a user says and shows: LangChain4j has one class for every kind of medium. */
final class UserContents {

    private static final int SHOWN = 80;

    private UserContents() {}

    static UserMessage of(Message message) {
        List<Content> contents = new ArrayList<>();
        if (!message.text().isEmpty() || message.attachments().isEmpty()) {
            contents.add(TextContent.from(message.text()));
        }
        message.attachments().forEach(attachment -> contents.add(content(attachment)));
        return UserMessage.from(contents);
    }

    private static Content content(Attachment attachment) {
        String type = attachment.mediaType();
        String kind = type.contains("/") ? type.substring(0, type.indexOf('/')) : type;
        return switch (kind) {
            case "image" -> ImageContent.from(attachment.base64(), type);
            case "audio" -> AudioContent.from(attachment.base64(), type);
            case "video" -> VideoContent.from(attachment.base64(), type);
            case "application" -> pdf(attachment);
            default -> throw unknown(type);
        };
    }

    private static Content pdf(Attachment attachment) {
        if (attachment.mediaType().equals("application/pdf")) {
            return PdfFileContent.from(attachment.base64(), attachment.mediaType());
        }
        throw unknown(attachment.mediaType());
    }

    private static ConfigurationException unknown(String mediaType) {
        return new ConfigurationException(Explanation.of("LangChain4j has no content of the media type "
                        + Untrusted.line(mediaType, SHOWN) + ". No call was made.")
                .why("left out, the model would be asked another question than was written.")
                .fix("attach image/*, audio/*, video/* or application/pdf."));
    }
}
