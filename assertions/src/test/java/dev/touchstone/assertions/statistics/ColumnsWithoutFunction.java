package dev.touchstone.assertions.statistics;

import java.util.List;
import java.util.stream.Stream;

/** The columns of the reference vectors that no test reads, each with the reason why no function corresponds to it. */
record ColumnsWithoutFunction(String file, List<String> columns, String reason) {

    static final List<ColumnsWithoutFunction> ALL = Stream.of(
                    ofPassRates(),
                    ofUnpairedRates(),
                    ofPairs(),
                    ofMeans(),
                    ofDistributions(),
                    ofSequences(),
                    ofFamilies())
            .flatMap(List::stream)
            .toList();

    private static List<ColumnsWithoutFunction> ofPassRates() {
        return List.of(
                none("proportion-intervals", "covers 63 % at a high pass rate when it says 95 %", "wald_lo", "wald_hi"),
                none(
                        "proportion-intervals",
                        "Wilson's is shown and Clopper and Pearson's decides: a third answer to one question confuses",
                        "wilsoncc_lo",
                        "wilsoncc_hi",
                        "agresticoull_lo",
                        "agresticoull_hi",
                        "jeffreys_lo",
                        "jeffreys_hi",
                        "midp_lo",
                        "midp_hi"),
                none(
                        "binomial-test",
                        "a requirement is one-sided, and every tail is doubled, never minlike",
                        "p_two_minlike"),
                none(
                        "binomial-test",
                        "mid-p does not keep its error, so it decides no pass rate",
                        "midp_less",
                        "midp_greater"),
                none("binomial-test", "a single probability answers no question; both tails are tested", "pmf"));
    }

    private static List<ColumnsWithoutFunction> ofUnpairedRates() {
        return List.of(
                none(
                        "two-proportion-ci",
                        "Newcombe's is shown and Miettinen and Nurminen's decides; Wald's is wrong at high rates",
                        "wald_lo",
                        "wald_hi",
                        "agresticaffo_lo",
                        "agresticaffo_hi",
                        "newcombe11cc_lo",
                        "newcombe11cc_hi",
                        "mee_lo",
                        "mee_hi"),
                none(
                        "noninferiority-proportions",
                        "Miettinen and Nurminen's score with its factor is the only one that decides",
                        "z_fm",
                        "p_noninf_fm",
                        "z_wald",
                        "p_noninf_wald"),
                none(
                        "noninferiority-proportions",
                        "no test of equality is offered for unpaired pass rates: it cannot pass anything",
                        "z_pooled_equality",
                        "p_pooled_equality_two"),
                none(
                        "exact-2x2",
                        "cases that became worse are named by one tail that keeps its error, which mid-p does not",
                        "fisher_two_minlike",
                        "fisher_midp_less",
                        "fisher_midp_greater"),
                none(
                        "exact-2x2",
                        "no pass rate is decided by a test of equality, and to name a case Fisher's is enough",
                        "boschloo_less",
                        "boschloo_greater",
                        "boschloo_two_doubled",
                        "barnard_pooled_two",
                        "barnard_two_nuisance_argmax",
                        "barnard_pooled_greater"));
    }

    private static List<ColumnsWithoutFunction> ofPairs() {
        return List.of(
                none(
                        "mcnemar",
                        "an approximation of the exact and mid-p values, which are there",
                        "chi2",
                        "chi2_p",
                        "chi2_cc",
                        "chi2_cc_p"),
                none(
                        "paired-difference-ci",
                        "Tango's both shows and decides; Wald's is wrong for few discordant cases",
                        "wald_lo",
                        "wald_hi",
                        "bonettprice_lo",
                        "bonettprice_hi",
                        "newcombe10_lo",
                        "newcombe10_hi",
                        "newcombe8_lo",
                        "newcombe8_hi"));
    }

    private static List<ColumnsWithoutFunction> ofMeans() {
        return List.of(
                none(
                        "clustered-results",
                        "CR0 and CR1 are too short for few cases and CR3 too long: CR2 is the one offered",
                        "se_cr0",
                        "se_cr1",
                        "se_cr3",
                        "ci95_cr1_t_lo",
                        "ci95_cr1_t_hi"),
                none("clustered-results", "the name under which ClusteredData finds the samples", "dataset"),
                none(
                        "paired-clustered-results",
                        "what pairing gains shows in the paired and unpaired standard errors",
                        "corr_casemeans"));
    }

    private static List<ColumnsWithoutFunction> ofDistributions() {
        return List.of(
                none("anderson-darling-ksample", "follow from the samples, which are read", "N", "has_ties"),
                none("distribution-distances", "follow from the samples, which are read", "n", "m"),
                none("mann-whitney", "follow from the samples, which are read", "n", "m", "has_ties"),
                none("anderson-darling-ksample", "permutations are compared by version 1", "exact_perm_p_version2"),
                none(
                        "distribution-distances",
                        "a difference of means is decided on cases, not by permuting samples",
                        "perm_p_abs_mean_diff"));
    }

    private static List<ColumnsWithoutFunction> ofSequences() {
        return List.of(
                none(
                        "beta-mixture-confidence-sequence",
                        "only the prior (½, ½) is offered",
                        "uniform_lo",
                        "uniform_hi"),
                none(
                        "sequential-processes",
                        "only the prior (½, ½) is offered, untruncated",
                        "log_e_uniform_mixture_at_p0",
                        "log_e_uniform_truncated_below_p0",
                        "log_e_uniform_truncated_above_p1"),
                none(
                        "sequential-processes",
                        "stakes that learn cost 1.3 to 1.9 times the calls of the design bet, which is offered",
                        "x_bits_in_order",
                        "log_capital_agrapa_c0.5_fail_p0",
                        "log_capital_agrapa_c0.5_pass_p1",
                        "running_max_fail",
                        "running_max_pass"),
                none(
                        "sprt-operating-characteristics",
                        "plans print the expected number of calls, not its spread",
                        "SD_N"),
                none("truncated-sprt-oc", "plans print the expected number of calls, not its spread", "SD_N"));
    }

    private static List<ColumnsWithoutFunction> ofFamilies() {
        return List.of(
                none("multiplicity", "Holm's is never above it and holds as widely", "bonferroni"),
                none(
                        "multiplicity",
                        "needs tests that are independent or positively dependent, which those of one build need not be",
                        "sidak",
                        "hochberg",
                        "hommel"));
    }

    private static ColumnsWithoutFunction none(String file, String reason, String... columns) {
        return new ColumnsWithoutFunction(file, List.of(columns), reason);
    }
}
