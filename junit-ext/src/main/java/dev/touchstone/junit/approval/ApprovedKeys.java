package dev.touchstone.junit.approval;

import java.util.List;

/** The keys of the front matter, in their order. */
final class ApprovedKeys {

    static final String FORMAT = "golden";
    static final String CLASS = "class";
    static final String METHOD = "method";
    static final String CASE = "case";
    static final String LINEAGE = "lineage";
    static final String VERSION = "version";
    static final String DIGEST = "digest";
    static final String REQUESTED = "model-requested";
    static final String SERVED = "model-served";
    static final String PROMPT = "prompt";
    static final String PROMPT_DIGEST = "prompt-digest";
    static final String PARAMETERS = "parameters";
    static final String SAMPLES = "samples";
    static final String DISTINCT = "distinct";
    static final String CHECKS = "checks";
    static final String CLOSENESS = "closeness";
    static final String APPROVED = "approved";
    static final String BY = "by";
    static final String REASON = "reason";
    static final String SUPERSEDES = "supersedes";

    static final List<String> ALL = List.of(
            FORMAT,
            CLASS,
            METHOD,
            CASE,
            LINEAGE,
            VERSION,
            DIGEST,
            REQUESTED,
            SERVED,
            PROMPT,
            PROMPT_DIGEST,
            PARAMETERS,
            SAMPLES,
            DISTINCT,
            CHECKS,
            CLOSENESS,
            APPROVED,
            BY,
            REASON,
            SUPERSEDES);

    private ApprovedKeys() {}
}
