package dev.touchstone.samples.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DocumentedApprovalTests {

    private static final ApprovedStory STORY = Told.APPROVED;

    @Test
    void whatNobodyHasApprovedFails() {
        assertThat(STORY.first.succeeded()).isZero();
        assertThat(STORY.first.failures()).hasSize(4);
    }

    @Test
    void whatIsApprovedOfTheBaselinePassesAndACandidateThatDiffersFails() {
        assertThat(STORY.updated.failures()).isEmpty();
        assertThat(STORY.approved.succeeded()).isEqualTo(6);
        assertThat(STORY.approved.failures()).hasSize(2).allSatisfy(failure -> assertThat(failure)
                .contains("· tomorrow: the answer is not the one approved"));
    }

    @Test
    void aDistributionIsApprovedAndACandidateWhoseChecksHoldLessOftenFails() {
        assertThat(STORY.firstVoice.failures())
                .singleElement()
                .asString()
                .contains("nothing is approved yet of 2 cases");
        assertThat(STORY.voice.succeeded()).isEqualTo(1);
        assertThat(STORY.voice.failures()).singleElement().asString().contains("points worse than approved");
    }

    @Test
    void jsonIsApprovedToo() {
        assertThat(STORY.invoice.succeeded()).isEqualTo(1);
        assertThat(STORY.invoice.failures()).isEmpty();
    }
}
