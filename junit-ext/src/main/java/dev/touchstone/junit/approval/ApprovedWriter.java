package dev.touchstone.junit.approval;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** Writes an approved output. */
final class ApprovedWriter {

    static final String LAST = "<!-- end of golden -->";
    static final String INPUT = "## input";
    static final String MUST_HOLD = "## must hold";
    static final String ITEM = "- ";

    /** Its heading, its fence, itself. */
    private static final int LINES_TO_ANSWER = 3;

    private final StringBuilder text = new StringBuilder();

    private ApprovedWriter() {}

    static String text(ApprovedOutput output) {
        ApprovedWriter writer = new ApprovedWriter();
        writer.frontMatter(output);
        writer.body(output);
        return writer.text.toString();
    }

    /** Of the first answer, from 1. */
    static int answerLine(ApprovedOutput output) {
        ApprovedWriter writer = new ApprovedWriter();
        writer.frontMatter(output);
        writer.input(output);
        return (int) writer.text.chars().filter(character -> character == '\n').count() + LINES_TO_ANSWER;
    }

    static String heading(int number, Answers answers) {
        List<Exemplar> exemplars = answers.exemplars();
        return "## approved " + number + "/" + exemplars.size() + " — stands for "
                + exemplars.get(number - 1).count() + " of " + answers.samples() + " samples";
    }

    private void frontMatter(ApprovedOutput output) {
        line(FrontMatter.BOUND);
        line(ApprovedKeys.FORMAT + ": 1");
        id(output.id());
        origin(output.origin());
        answers(output.answers());
        output.approval().ifPresent(this::approval);
        line(FrontMatter.BOUND);
    }

    private void id(ApprovalId id) {
        value(ApprovedKeys.CLASS, id.className());
        value(ApprovedKeys.METHOD, id.methodName());
        value(ApprovedKeys.CASE, id.caseId());
        value(ApprovedKeys.LINEAGE, id.lineage());
    }

    private void origin(Origin origin) {
        value(ApprovedKeys.VERSION, origin.version());
        value(ApprovedKeys.DIGEST, origin.digest());
        value(ApprovedKeys.REQUESTED, origin.requestedModel());
        value(ApprovedKeys.SERVED, origin.servedModel());
        value(ApprovedKeys.PROMPT, origin.prompt().map(PromptOrigin::name));
        value(ApprovedKeys.PROMPT_DIGEST, origin.prompt().map(PromptOrigin::digest));
        line(ApprovedKeys.PARAMETERS + ": " + Scalar.visible(origin.parameters()));
    }

    private void answers(Answers answers) {
        line(ApprovedKeys.SAMPLES + ": " + answers.samples());
        line(ApprovedKeys.DISTINCT + ": " + answers.distinct());
        line(ApprovedKeys.CHECKS + ": " + checks(answers.checks()));
        answers.closeness().ifPresent(spread -> line(ApprovedKeys.CLOSENESS + ": " + spread.json()));
    }

    private void approval(Approval approval) {
        value(ApprovedKeys.APPROVED, approval.date().toString());
        value(ApprovedKeys.BY, approval.by());
        value(ApprovedKeys.REASON, approval.reason());
        value(ApprovedKeys.SUPERSEDES, approval.supersedes());
    }

    private void input(ApprovedOutput output) {
        line(INPUT);
        Fenced.write(output.input(), text);
    }

    private void body(ApprovedOutput output) {
        input(output);
        List<Exemplar> exemplars = output.answers().exemplars();
        for (int number = 1; number <= exemplars.size(); number++) {
            line(heading(number, output.answers()));
            Fenced.write(exemplars.get(number - 1).text(), text);
        }
        if (!output.mustHold().isEmpty()) {
            line(MUST_HOLD);
            output.mustHold().forEach(name -> line(ITEM + Scalar.of(name)));
        }
        line(LAST);
    }

    private static String checks(SortedMap<String, Check> checks) {
        return checks.entrySet().stream().map(ApprovedWriter::check).collect(Collectors.joining(",", "{", "}"));
    }

    private static String check(Map.Entry<String, Check> named) {
        Check check = named.getValue();
        return Scalar.quoted(named.getKey()) + ":[" + check.passed() + "," + check.of() + "]";
    }

    private void value(String key, Optional<String> value) {
        value.ifPresent(present -> value(key, present));
    }

    private void value(String key, String value) {
        line(key + ": " + Scalar.of(value));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
