package dev.touchstone.junit;

import dev.touchstone.assertions.grading.Checks;
import dev.touchstone.assertions.message.ConfigurationException;
import dev.touchstone.assertions.message.Explanation;
import dev.touchstone.assertions.message.Untrusted;
import dev.touchstone.assertions.response.Response;
import dev.touchstone.junit.model.Model;
import dev.touchstone.junit.version.VersionSet;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Words for wrong use of the annotations. */
final class Misuse {

    private static final int LONGEST = 200;

    static final String NO_CALL = ". No call was made.";
    private static final String CROSSED =
            ": sources such as @CsvSource stay and are crossed. Or move @ModelVersions to the"
                    + " class, where every kind of test runs once per version.";

    private static final List<Class<? extends Annotation>> COMPARISONS = List.of(NoRegression.class, NoDrift.class);
    private static final List<Class<? extends Annotation>> REQUIREMENTS =
            List.of(PassRate.class, PassRates.class, NoRegression.class, Score.class, Latency.class, NoDrift.class);

    private Misuse() {}

    static void check(TemplateMethod method) {
        if (method.isOurs()) {
            checkOtherTests(method);
        }
        if (method.find(Approved.class).isPresent()) {
            ApprovedMisuse.check(method);
        }
        if (method.isSampled()) {
            checkBody(method);
            OverloadCheck.check(method);
            ScoreCheck.check(method);
            MeaningCheck.check(method);
        } else {
            ScoreCheck.checkNoScorecard(method);
            MeaningCheck.checkNoMeaning(method);
            checkNoChecks(method);
            checkNoRequirement(method);
        }
    }

    private static void checkOtherTests(TemplateMethod method) {
        List<Class<? extends Annotation>> others = method.otherTests();
        if (!others.isEmpty()) {
            String names =
                    others.stream().map(type -> "@" + type.getSimpleName()).collect(Collectors.joining(", "));
            throw new ConfigurationException(
                    Explanation.of(method.displayName() + " has " + names + " beside " + ours(method) + NO_CALL)
                            .why("JUnit would run the method once for each of them instead of crossing them.")
                            .fix("drop " + names + (crosses(method) ? CROSSED : ".")));
        }
    }

    private static boolean crosses(TemplateMethod method) {
        return method.hasVersions() && !method.isSampled();
    }

    private static String ours(TemplateMethod method) {
        return method.isSampled() ? "@SampledTest" : method.hasVersions() ? "@ModelVersions" : "@Golden";
    }

    private static void checkBody(TemplateMethod method) {
        boolean response = method.takes(Response.class);
        boolean model = method.takes(Model.class);
        if (response == model) {
            throw new ConfigurationException(
                    Explanation.of("@SampledTest " + method.displayName() + " takes "
                                    + (response ? "both a Response and a Model" : "neither a Response nor a Model")
                                    + NO_CALL)
                            .why("its body grades an answer, so it needs exactly one way to get it.")
                            .fix(
                                    "declare a parameter of type Response, the answer to the case, or Model, for a conversation."));
        }
    }

    private static void checkNoRequirement(TemplateMethod method) {
        Optional<Class<? extends Annotation>> requirement = REQUIREMENTS.stream()
                .filter(type -> method.find(type).isPresent())
                .findFirst();
        if (requirement.isPresent()) {
            throw new ConfigurationException(Explanation.of(method.displayName() + " has @"
                            + requirement.get().getSimpleName() + " without @SampledTest" + NO_CALL)
                    .why("a requirement is about many answers; without @SampledTest nothing would check it.")
                    .fix("write @SampledTest beside it instead of the test annotation that is there."));
        }
    }

    private static void checkNoChecks(TemplateMethod method) {
        if (method.takes(Checks.class)) {
            throw checksOfOneAnswer(method);
        }
    }

    static ConfigurationException checksOfOneAnswer(TemplateMethod method) {
        return new ConfigurationException(
                Explanation.of(method.displayName() + " takes Checks without @SampledTest" + NO_CALL)
                        .why("checks are counted over many answers; of one answer plain assertions say the same.")
                        .fix("write @SampledTest on the method, or drop the parameter."));
    }

    static String subject(ExtensionContext context) {
        String type = context.getRequiredTestClass().getSimpleName();
        return context.getTestMethod()
                .map(method -> type + "." + method.getName())
                .orElse(type);
    }

    static ConfigurationException noVersion(String subject, String what) {
        return new ConfigurationException(
                Explanation.of(subject + " uses " + what + " without a model version" + NO_CALL)
                        .why("an answer is judged in the name of a version, and none is declared.")
                        .fix(
                                "write @ModelVersions(\"NAME\") on the class or the method; touchstone/NAME.yaml declares the versions."));
    }

    static ConfigurationException noGolden(TemplateMethod method) {
        return new ConfigurationException(Explanation.of(method.displayName() + " has no golden cases" + NO_CALL)
                .why("without a case there is nothing to ask, and nothing asked is not a pass.")
                .fix("write @Golden(\"FILE.jsonl\") on the method; golden/FILE.jsonl holds the cases."));
    }

    static ConfigurationException noArguments(TemplateMethod method) {
        return new ConfigurationException(
                Explanation.of(method.displayName() + ": its sources of arguments have no rows" + NO_CALL)
                        .why("a test that runs zero times is not a pass.")
                        .fix("add a row, or remove the source."));
    }

    static ConfigurationException noExplicitConversion(Parameter parameter, Method method) {
        return new ConfigurationException(
                Explanation.of(method.getDeclaringClass().getSimpleName() + "."
                                + method.getName() + ": parameter " + parameter.getName()
                                + " has @ConvertWith or @AggregateWith, which @ModelVersions on a method does not know"
                                + NO_CALL)
                        .fix("move @ModelVersions to the class and keep @ParameterizedTest, or convert in the body."));
    }

    static ConfigurationException outOfRange(TemplateMethod method, String attribute, int value, int most) {
        return new ConfigurationException(Explanation.of("@SampledTest(" + attribute + " = " + value + ") on "
                        + method.displayName() + " is out of range" + NO_CALL)
                .fix("write a whole number from 1" + (most == Integer.MAX_VALUE ? "" : " to " + most)
                        + ", or leave it out."));
    }

    static ConfigurationException unreadableBudget(TemplateMethod method, String text) {
        return new ConfigurationException(
                Explanation.of("@Budget(\"" + Untrusted.line(text, LONGEST) + "\") on " + method.displayName()
                                + " cannot be read" + NO_CALL)
                        .fix(
                                "write what may be spent, such as \"500 calls\", \"200000 tokens\" or \"5.00 USD\", each at most once, separated by commas."));
    }

    static void checkBaseline(TemplateMethod method, VersionSet versions) {
        COMPARISONS.stream()
                .filter(type -> method.find(type).isPresent())
                .findFirst()
                .ifPresent(
                        type -> versions.requireBaseline("@" + type.getSimpleName() + " on " + method.displayName()));
    }

    static ConfigurationException noPercentile() {
        return new ConfigurationException(Explanation.of("@Latency requires nothing" + NO_CALL)
                .why("a requirement without a number is met by every version.")
                .fix("write a percentile, for example @Latency(p95 = 2000)."));
    }

    static ConfigurationException noTrait() {
        return new ConfigurationException(Explanation.of("@NoDrift compares nothing" + NO_CALL)
                .why("what nobody looks at has never drifted.")
                .fix("write what is compared, for example @NoDrift(of = Trait.WORDS, margin = 0.2)."));
    }

    static ConfigurationException driftOfProvider() {
        return new ConfigurationException(
                Explanation.of("@NoDrift compares what tells of the provider, and no record" + NO_CALL)
                        .fact("of the provider", "INPUT_TOKENS, SERVED_MODEL, FINGERPRINT")
                        .why("two versions differ in them for good reason; one version on two days does not.")
                        .fix("write sinceRecord = true, or compare another trait."));
    }

    static ConfigurationException driftOfNoScore() {
        return new ConfigurationException(
                Explanation.of("@NoDrift(of = Trait.SCORE) compares scores and nobody gives one" + NO_CALL)
                        .why("how far scores moved is a share of their range, which @Score states.")
                        .fix("write @Score(atLeast = …) beside it, and take a Scorecard."));
    }
}
