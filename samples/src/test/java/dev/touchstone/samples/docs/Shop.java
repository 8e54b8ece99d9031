package dev.touchstone.samples.docs;

/** An application that has nothing to do with tests. */
final class Shop {

    String chat(String model, String question, String shop) {
        String answer = question.contains("gift cards") ? "there is no refund" : "you have 30 days";
        return "Dear customer of the " + shop + " shop, " + answer + ". (" + model + ")";
    }
}
