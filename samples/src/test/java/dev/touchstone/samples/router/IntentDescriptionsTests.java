package dev.touchstone.samples.router;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class IntentDescriptionsTests {

    @Test
    void readsOneIntentPerSectionAndOneDescriptionPerLine() {
        IntentDescriptions descriptions =
                IntentDescriptions.parse("## billing\n- Invoices\n- Charges\n\n## delivery\nParcels\n");

        assertThat(descriptions.intents())
                .containsExactly(
                        new Intent("billing", List.of("Invoices", "Charges")),
                        new Intent("delivery", List.of("Parcels")));
    }

    @Test
    void takesWhatStandsAboveTheFirstSectionAsANote() {
        IntentDescriptions descriptions =
                IntentDescriptions.parse("# Router\nFor the reader.\n## billing\nInvoices\n## delivery\nParcels");

        assertThat(descriptions.intents()).flatExtracting(Intent::descriptions).containsExactly("Invoices", "Parcels");
    }

    @Test
    void readsWindowsLineEndings() {
        assertThat(IntentDescriptions.parse("## a\r\n- b\r\n## c\r\n- d\r\n"))
                .isEqualTo(IntentDescriptions.parse("## a\n- b\n## c\n- d\n"));
    }

    @Test
    void refusesFewerThanTwoIntents() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IntentDescriptions.parse("## billing\nInvoices"))
                .withMessage("a router needs at least two sections such as \"## billing\", found 1");
    }

    @Test
    void refusesAnIntentDescribedTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IntentDescriptions.parse("## billing\nInvoices\n## billing\nCharges"))
                .withMessage("the intent \"billing\" is described twice");
    }

    @Test
    void refusesAnIntentWithoutDescription() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IntentDescriptions.parse("## billing\n\n## delivery\nParcels"))
                .withMessage("the intent \"billing\" has no description below it");
    }
}
