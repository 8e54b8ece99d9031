package dev.touchstone.samples.documentation;

/** The stories, each told once. Not in their own classes: the provider's threads run code of these, which must be initialised by then. */
final class Told {

    static final DeskStory DESK = new DeskStory();
    static final OtherStories OTHERS = new OtherStories();
    static final ApprovedStory APPROVED = new ApprovedStory();

    private Told() {}
}
