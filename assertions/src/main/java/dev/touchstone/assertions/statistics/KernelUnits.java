package dev.touchstone.assertions.statistics;

import java.util.Arrays;

/**
 * Few equal parts of two arms that may change places with each other, so that an arrangement costs few products even for
 * many vectors. Samples that would make the parts unequal are left out.
 *
 * @param of the part of every sample in layout order, −1 for none
 * @param layout of the parts, as if each were one sample
 */
@SuppressWarnings("ArrayRecordComponent") // lives for one calculation and is never compared
record KernelUnits(int[] of, CaseLayout layout) {

    private static final int MOST = 160;

    /** How many cases are taken together, into how many parts of how many samples per case. */
    private record Cut(int cases, int parts, int samples) {

        static Cut of(CaseLayout layout) {
            int all = layout.baseline().length + layout.candidate().length;
            int kept = layout.fewestSamplesPerCase();
            int parts = layout.paired() ? Math.max(1, Math.min(kept, MOST / all)) : 1;
            return new Cut((all + MOST - 1) / MOST, parts, kept / parts);
        }
    }

    static KernelUnits of(CaseLayout layout) {
        Cut cut = Cut.of(layout);
        CaseLayout units =
                new CaseLayout(layout.paired(), units(layout.baseline(), cut), units(layout.candidate(), cut));
        int[] of = new int[layout.samples()];
        Arrays.fill(of, -1);
        assign(of, layout.baselineStarts(), units.baselineStarts(), cut);
        assign(of, layout.candidateStarts(), units.candidateStarts(), cut);
        return new KernelUnits(of, units);
    }

    private static int[] units(int[] cases, Cut cut) {
        int[] units = new int[cases.length / cut.cases()];
        Arrays.fill(units, cut.parts());
        return units;
    }

    private static void assign(int[] of, int[] samples, int[] units, Cut cut) {
        for (int i = 0; i < units.length * cut.cases(); i++) {
            for (int j = 0; j < cut.parts() * cut.samples(); j++) {
                of[samples[i] + j] = units[i / cut.cases()] + j / cut.samples();
            }
        }
    }
}
