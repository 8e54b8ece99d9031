package dev.touchstone.junit.approval;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads an approved output and believes nothing. */
final class ApprovedReader {

    private static final Pattern HEADING = Pattern.compile("## approved [0-9]+/[0-9]+ — stands for ([0-9]{1,9}) of .*");

    private final FileLines lines;
    private final FrontMatter front;

    private ApprovedReader(FileLines lines, FrontMatter front) {
        this.lines = lines;
        this.front = front;
    }

    /** @throws BadLine if it is damaged */
    static ApprovedOutput read(FileLines lines) {
        FrontMatter front = FrontMatter.read(lines, ApprovedKeys.ALL);
        return new ApprovedReader(lines, front).output();
    }

    private ApprovedOutput output() {
        ApprovalId id = id();
        Origin origin = origin();
        Optional<Approval> approval = approval();
        lines.expect(ApprovedWriter.INPUT);
        String input = Fenced.read(lines);
        List<Exemplar> exemplars = exemplars();
        List<String> mustHold = mustHold();
        lines.expect(ApprovedWriter.LAST);
        return ranged(
                front.line(ApprovedKeys.SAMPLES),
                () -> new ApprovedOutput(id, origin, input, answers(exemplars), mustHold, approval));
    }

    private static <T> T ranged(int line, Supplier<T> made) {
        try {
            return made.get();
        } catch (IllegalArgumentException outOfRange) {
            throw new BadLine(line, String.valueOf(outOfRange.getMessage()));
        }
    }

    private ApprovalId id() {
        return new ApprovalId(
                front.text(ApprovedKeys.CLASS),
                front.text(ApprovedKeys.METHOD),
                front.text(ApprovedKeys.CASE),
                front.text(ApprovedKeys.LINEAGE));
    }

    private Origin origin() {
        return new Origin(
                front.text(ApprovedKeys.VERSION),
                front.text(ApprovedKeys.DIGEST),
                front.text(ApprovedKeys.REQUESTED),
                front.optional(ApprovedKeys.SERVED),
                front.optional(ApprovedKeys.PROMPT)
                        .map(name -> new PromptOrigin(name, front.text(ApprovedKeys.PROMPT_DIGEST))),
                Json.object(front.written(ApprovedKeys.PARAMETERS), front.line(ApprovedKeys.PARAMETERS)));
    }

    private Answers answers(List<Exemplar> exemplars) {
        return new Answers(
                front.number(ApprovedKeys.SAMPLES),
                front.number(ApprovedKeys.DISTINCT),
                Json.checks(front.written(ApprovedKeys.CHECKS), front.line(ApprovedKeys.CHECKS)),
                closeness(),
                exemplars);
    }

    private Optional<Spread> closeness() {
        return front.has(ApprovedKeys.CLOSENESS)
                ? Optional.of(Json.spread(front.written(ApprovedKeys.CLOSENESS), front.line(ApprovedKeys.CLOSENESS)))
                : Optional.empty();
    }

    private Optional<Approval> approval() {
        return front.optional(ApprovedKeys.APPROVED)
                .map(date -> new Approval(
                        date(date),
                        front.text(ApprovedKeys.BY),
                        front.text(ApprovedKeys.REASON),
                        front.optional(ApprovedKeys.SUPERSEDES)));
    }

    /** By hand: a parser of the JDK's takes longer than all the rest of the file. */
    private LocalDate date(String written) {
        try {
            String[] parts = written.split("-", -1);
            return LocalDate.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
        } catch (DateTimeException | NumberFormatException | ArrayIndexOutOfBoundsException bad) {
            throw new BadLine(front.line(ApprovedKeys.APPROVED), "approved needs a date, as 2026-11-22");
        }
    }

    private List<Exemplar> exemplars() {
        List<Exemplar> exemplars = new ArrayList<>();
        while (lines.startsNext("## approved ")) {
            int count = count(lines.next());
            int line = lines.line();
            String text = Fenced.read(lines);
            exemplars.add(ranged(line, () -> new Exemplar(text, count)));
        }
        return exemplars;
    }

    private int count(String heading) {
        Matcher matcher = HEADING.matcher(heading);
        if (!matcher.matches()) {
            throw lines.wrong("## approved 1/1 — stands for 1 of 1 samples", heading);
        }
        return Integer.parseInt(matcher.group(1));
    }

    private List<String> mustHold() {
        List<String> names = new ArrayList<>();
        if (lines.isNext(ApprovedWriter.MUST_HOLD)) {
            lines.next();
            while (lines.startsNext(ApprovedWriter.ITEM)) {
                names.add(Scalar.read(lines.next().substring(ApprovedWriter.ITEM.length()), lines.line()));
            }
        }
        return names;
    }
}
